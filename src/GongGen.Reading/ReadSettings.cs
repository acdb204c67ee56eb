namespace GongGen.Reading;

/// <summary>What the project says about the client to emit.</summary>
public sealed record ReadSettings
{
    /// <summary>The C# namespace of everything that is emitted.</summary>
    public required string Namespace { get; init; }

    /// <summary>True where the emitted types are public.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>The tags whose operations are emitted, as the document writes them or as the client's properties are named; all where there is none.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Tags and operation ids that are not emitted, even where their tag is wanted.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>The overlays to apply, in order; each sees what the ones before it did.</summary>
    public IReadOnlyList<OverlaySource> Overlays { get; init; } = [];
}
