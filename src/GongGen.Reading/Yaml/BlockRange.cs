namespace GongGen.Reading.Yaml;

/// <summary>The lines of one entry of a block: its key or dash, and all that is indented below.</summary>
/// <param name="First">The entry's first line.</param>
/// <param name="End">The line behind its last one.</param>
/// <param name="Indentation">Spaces before the entry.</param>
internal readonly record struct BlockRange(int First, int End, int Indentation);
