namespace GongGen.Generator;

/// <summary>The names of the generator's steps, for tests that prove what is cached.</summary>
internal static class StepNames
{
    /// <summary>The additional files that are documents, with their settings.</summary>
    public const string Files = "Files";

    /// <summary>The overlays in the order in which they are applied.</summary>
    public const string Overlays = "Overlays";

    /// <summary>A document as read: its model and its issues.</summary>
    public const string Read = "Read";

    /// <summary>The issues of a document.</summary>
    public const string Issues = "Issues";

    /// <summary>The model of a document, without positions.</summary>
    public const string Model = "Model";

    /// <summary>What each emitted file is made from.</summary>
    public const string Groups = "Groups";

    /// <summary>The attributes, where there is any document.</summary>
    public const string Annotations = "Annotations";

    /// <summary>What the generator asks of the references and the language version.</summary>
    public const string Facts = "Facts";

    /// <summary>The properties of the project.</summary>
    public const string Settings = "Settings";

    /// <summary>The emitted files.</summary>
    public const string Sources = "Sources";

    /// <summary>The types that the framework lacks, where there is any document.</summary>
    public const string Polyfills = "Polyfills";

    /// <summary>Every step.</summary>
    public static IReadOnlyList<string> All { get; } = [Files, Overlays, Read, Issues, Model, Groups, Annotations, Facts, Settings, Sources, Polyfills];
}
