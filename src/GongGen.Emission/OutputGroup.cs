namespace GongGen.Emission;

/// <summary>What one emitted file is made from; two equal groups give the same text.</summary>
/// <param name="HintName">The name of the emitted file.</param>
/// <param name="Namespace">The namespace of the document's types.</param>
/// <param name="IsPublic">True where emitted types are public.</param>
public abstract record OutputGroup(string HintName, string Namespace, bool IsPublic);
