using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>The text of a file, and where its lines begin.</summary>
internal sealed class SpecText
{
    private readonly List<int> _lineStarts = [0];
    private readonly int _skipped;

    /// <param name="path">The file.</param>
    /// <param name="content">The text that is parsed.</param>
    /// <param name="skipped">Characters of the file that stand before the text, on its first line.</param>
    public SpecText(string path, string content, int skipped = 0)
    {
        Path = path;
        Content = content;
        _skipped = skipped;
        for (int i = 0; i < content.Length; i++)
        {
            char c = content[i];
            if (IsLineBreak(c) && !(c == '\r' && i + 1 < content.Length && content[i + 1] == '\n'))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    public string Content { get; }

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public SpecLocation Locate(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, Content.Length));
        end = Math.Max(start, Math.Min(end, Content.Length));
        int line = LineOf(start);
        int endLine = LineOf(end);
        return new SpecLocation(Path, start + _skipped, end - start, line, ColumnOf(start, line), endLine, ColumnOf(end, endLine));
    }

    private int LineOf(int offset)
    {
        int index = _lineStarts.BinarySearch(offset);
        return index < 0 ? ~index - 1 : index;
    }

    private int ColumnOf(int offset, int line) => offset - _lineStarts[line] + (line == 0 ? _skipped : 0);
}
