using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>The text of a file, and where its lines begin.</summary>
/// <param name="path">The file.</param>
/// <param name="content">The text that is parsed.</param>
/// <param name="skipped">Characters of the file that stand before the text, on its first line.</param>
internal sealed class SpecText(string path, string content, int skipped = 0)
{
    private readonly LineMap _lines = new(content);

    public string Path { get; } = path;

    public string Content { get; } = content;

    public SpecLocation Locate(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, Content.Length));
        end = Math.Max(start, Math.Min(end, Content.Length));
        int line = _lines.LineOf(start);
        int endLine = _lines.LineOf(end);
        return new SpecLocation(Path, start + skipped, end - start, line, ColumnOf(start, line), endLine, ColumnOf(end, endLine));
    }

    private int ColumnOf(int offset, int line) => offset - _lines.StartOf(line) + (line == 0 ? skipped : 0);
}
