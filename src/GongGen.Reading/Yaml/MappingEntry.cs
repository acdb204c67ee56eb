using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>A key with its node.</summary>
/// <param name="Key">The key as text, whatever it looks like: a status code is text.</param>
/// <param name="KeyLocation">Where the key stands.</param>
/// <param name="Value">The node.</param>
internal sealed record MappingEntry(string Key, SpecLocation KeyLocation, SpecNode Value);
