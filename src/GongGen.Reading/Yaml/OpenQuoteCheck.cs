namespace GongGen.Reading.Yaml;

/// <summary>Finds quoted scalars that swallow the entries below them, because their closing quote is missing. YAML forbids them; the parser lets them pass.</summary>
internal static class OpenQuoteCheck
{
    /// <summary>True where a line inside the scalar begins an entry that stands no further right than the block around the scalar.</summary>
    public static bool SwallowsEntries(string content, int start, int end, int blockColumn)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (LineMap.IsBreak(content[i - 1]) && BeginsEntry(content, i, end, blockColumn))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsEntry(string content, int lineStart, int end, int blockColumn)
    {
        int i = lineStart;
        while (i < end && content[i] == ' ')
        {
            i++;
        }

        if (i - lineStart > blockColumn)
        {
            return false;
        }

        int nameStart = i;
        while (i < end && !char.IsWhiteSpace(content[i]) && content[i] != ':')
        {
            i++;
        }

        return i > nameStart && i + 1 < end && content[i] == ':' && char.IsWhiteSpace(content[i + 1]);
    }
}
