namespace GongGen.Reading;

/// <summary>A document to read.</summary>
/// <param name="Path">The file, for the positions of issues.</param>
/// <param name="Text">Its text, YAML or JSON.</param>
public sealed record SpecSource(string Path, string Text);
