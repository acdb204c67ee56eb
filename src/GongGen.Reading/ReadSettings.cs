namespace GongGen.Reading;

/// <summary>What a project says about a document.</summary>
public sealed record ReadSettings
{
    /// <summary>The namespace of the emitted types.</summary>
    public required string Namespace { get; init; }

    /// <summary>True where emitted types are public.</summary>
    public bool IsPublic { get; init; } = true;
}
