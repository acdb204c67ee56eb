namespace GongGen.Model.Issues;

/// <summary>A stretch of a text file. All numbers count from zero.</summary>
/// <param name="Path">The file.</param>
/// <param name="Offset">Characters before the stretch.</param>
/// <param name="Length">Characters in the stretch.</param>
/// <param name="Line">Line of the first character.</param>
/// <param name="Column">Column of the first character.</param>
/// <param name="EndLine">Line behind the last character.</param>
/// <param name="EndColumn">Column behind the last character.</param>
public sealed record SpecLocation(string Path, int Offset, int Length, int Line, int Column, int EndLine, int EndColumn);
