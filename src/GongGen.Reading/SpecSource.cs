namespace GongGen.Reading;

/// <summary>A document as text.</summary>
/// <param name="Path">The file, for messages.</param>
/// <param name="Text">The whole text.</param>
public sealed record SpecSource(string Path, string Text);
