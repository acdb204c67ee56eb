using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Model;

/// <summary>A whole client: what one document says, with every decision about names and types taken.</summary>
public sealed record DocumentModel
{
    /// <summary>The C# namespace of everything that is emitted, without "global::".</summary>
    public required string Namespace { get; init; }

    /// <summary>True where the emitted types are public, false where they are internal.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>The document's title, for comments.</summary>
    public string Title { get; init; } = "";

    /// <summary>The document's own version, for comments.</summary>
    public string Version { get; init; } = "";

    /// <summary>Scheme, host and port that requests go to unless the caller says otherwise, without a closing slash.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>One interface per tag, in the document's order.</summary>
    public EquatableArray<ApiModel> Apis { get; init; }

    /// <summary>Every record and enum, component schemas first and in the document's order, each followed by the types that were found inside it.</summary>
    public EquatableArray<TypeModel> Types { get; init; }
}
