using System.Text;

namespace GongGen.Reading.Yaml;

/// <summary>Blanks out the entry that holds a syntax error, so that everything around it can be read. Positions stay as they are.</summary>
internal static class BlockRecovery
{
    /// <summary>The text without the entry around a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line of the error, counted from zero.</param>
    /// <param name="levels">How many entries to go outwards: 0 takes the innermost one.</param>
    /// <returns>The text with spaces in the entry's place, or null where no entry is left to blank.</returns>
    public static string? Blank(string text, int line, int levels)
    {
        string[] lines = text.Split('\n');
        int start = FirstLineWithText(lines, Math.Min(line, lines.Length - 1));
        for (int i = 0; i < levels && start >= 0; i++)
        {
            start = EnclosingLine(lines, start);
        }

        if (start < 0)
        {
            return null;
        }

        int end = EndOfEntry(lines, start);
        StringBuilder result = new(text.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                result.Append('\n');
            }

            result.Append(i >= start && i < end ? Spaces(lines[i]) : lines[i]);
        }

        return result.ToString();
    }

    private static string Spaces(string line) => line.EndsWith("\r", StringComparison.Ordinal) ? new string(' ', line.Length - 1) + "\r" : new string(' ', line.Length);

    private static bool IsEmpty(string line)
    {
        string text = line.Trim();
        return text.Length == 0 || text[0] == '#';
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static int FirstLineWithText(string[] lines, int line)
    {
        while (line >= 0 && IsEmpty(lines[line]))
        {
            line--;
        }

        return line;
    }

    // The nearest line above that stands further left; -1 at the outermost level, which is never given up.
    private static int EnclosingLine(string[] lines, int line)
    {
        int indent = Indent(lines[line]);
        for (int i = line - 1; i >= 0; i--)
        {
            if (!IsEmpty(lines[i]) && Indent(lines[i]) < indent)
            {
                return i;
            }
        }

        return -1;
    }

    private static int EndOfEntry(string[] lines, int start)
    {
        int indent = Indent(lines[start]);
        int end = start + 1;
        while (end < lines.Length && (IsEmpty(lines[end]) || Indent(lines[end]) > indent))
        {
            end++;
        }

        return end;
    }
}
