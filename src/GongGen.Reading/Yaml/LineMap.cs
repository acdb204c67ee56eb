namespace GongGen.Reading.Yaml;

/// <summary>Where the lines of a text begin, counted as compilers do.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string content)
    {
        for (int i = 0; i < content.Length; i++)
        {
            char c = content[i];
            if (IsBreak(c) && !(c == '\r' && i + 1 < content.Length && content[i + 1] == '\n'))
            {
                _starts.Add(i + 1);
            }
        }
    }

    public int Count => _starts.Count;

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public int StartOf(int line) => _starts[line];

    public int LineOf(int offset)
    {
        int index = _starts.BinarySearch(Math.Max(0, offset));
        return index < 0 ? ~index - 1 : index;
    }
}
