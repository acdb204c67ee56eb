namespace GongGen.Reading.Yaml;

/// <summary>The nodes of a text, as far as it could be read.</summary>
/// <param name="Root">The first document's root; null where the text has none.</param>
/// <param name="Error">Why reading stopped; null where it reached the end.</param>
/// <param name="OpenEntries">The mappings and keys that were open when reading stopped, outermost first.</param>
internal sealed record Composition(SpecNode? Root, SyntaxError? Error, IReadOnlyList<KeyValuePair<SpecMapping, string>> OpenEntries);
