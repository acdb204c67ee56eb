using System.Text;

namespace GongGen.Testing.Text;

/// <summary>Shows where two texts differ, line by line, so that a failing test can be read without a tool.</summary>
public static class LineDiff
{
    private const int Context = 3;
    private const int MostCells = 4_000_000;

    /// <summary>The differing lines with a few around them: <c>-</c> is only in the expected text, <c>+</c> only in the actual one.</summary>
    public static string Between(string expected, string actual)
    {
        string[] before = Split(expected);
        string[] after = Split(actual);
        int head = CommonHead(before, after);
        int tail = CommonTail(before, after, head);

        StringBuilder text = new();
        int first = Math.Max(0, head - Context);
        text.Append("@@ line ").Append(first + 1).Append(" @@\n");
        AppendLines(text, ' ', before[first..head]);
        AppendMiddle(text, before[head..^tail], after[head..^tail]);
        AppendLines(text, ' ', before[^tail..].Take(Context));
        return text.ToString();
    }

    private static string[] Split(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    private static int CommonHead(string[] before, string[] after)
    {
        int most = Math.Min(before.Length, after.Length);
        int count = 0;
        while (count < most && string.Equals(before[count], after[count], StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static int CommonTail(string[] before, string[] after, int head)
    {
        int most = Math.Min(before.Length, after.Length) - head;
        int count = 0;
        while (count < most && string.Equals(before[^(count + 1)], after[^(count + 1)], StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static void AppendMiddle(StringBuilder text, string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MostCells)
        {
            AppendLines(text, '-', before);
            AppendLines(text, '+', after);
            return;
        }

        List<(char Sign, string Line)> lines = Align(before, after);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Sign != ' ' || IsNearChange(lines, i))
            {
                AppendLines(text, lines[i].Sign, [lines[i].Line]);
                continue;
            }

            text.Append("  …\n");
            while (i + 1 < lines.Count && lines[i + 1].Sign == ' ' && !IsNearChange(lines, i + 1))
            {
                i++;
            }
        }
    }

    private static bool IsNearChange(List<(char Sign, string Line)> lines, int index)
    {
        int last = Math.Min(lines.Count - 1, index + Context);
        for (int i = Math.Max(0, index - Context); i <= last; i++)
        {
            if (lines[i].Sign != ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static List<(char Sign, string Line)> Align(string[] before, string[] after)
    {
        int[,] common = LongestCommon(before, after);
        List<(char Sign, string Line)> lines = [];
        int i = 0;
        int j = 0;
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && string.Equals(before[i], after[j], StringComparison.Ordinal))
            {
                lines.Add((' ', before[i++]));
                j++;
                continue;
            }

            bool removes = j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]);
            lines.Add(removes ? ('-', before[i++]) : ('+', after[j++]));
        }

        return lines;
    }

    private static int[,] LongestCommon(string[] before, string[] after)
    {
        int[,] common = new int[before.Length + 1, after.Length + 1];
        for (int i = before.Length - 1; i >= 0; i--)
        {
            for (int j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = string.Equals(before[i], after[j], StringComparison.Ordinal)
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void AppendLines(StringBuilder text, char sign, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append(sign).Append(' ').Append(line).Append('\n');
        }
    }
}
