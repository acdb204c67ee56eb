namespace GongGen.Reading.Yaml;

/// <summary>Blanks out comments in JSON, which has none, but editors write them. YAML would take them for keys.</summary>
internal static class JsonComments
{
    /// <summary>Where the first comment began; -1 where there is none, or where the text is no JSON.</summary>
    public static int Blank(char[] characters)
    {
        if (!IsJson(characters))
        {
            return -1;
        }

        int first = -1;
        for (int i = 0; i < characters.Length; i++)
        {
            if (characters[i] == '"')
            {
                i = EndOfText(characters, i);
            }
            else if (EndOfComment(characters, i) is var end && end > i)
            {
                first = first < 0 ? i : first;
                Blank(characters, i, end);
                i = end - 1;
            }
        }

        return first;
    }

    // An object that begins with a quoted key, or with none. Other flow mappings are YAML, where a text without quotes can hold anything.
    private static bool IsJson(char[] characters)
    {
        int open = SkipBlanks(characters, 0);
        int next = open < characters.Length && characters[open] == '{' ? SkipBlanks(characters, open + 1) : characters.Length;
        return next < characters.Length && characters[next] is '"' or '}';
    }

    private static int SkipBlanks(char[] characters, int index)
    {
        while (index < characters.Length)
        {
            int end = EndOfComment(characters, index);
            if (end == index && !char.IsWhiteSpace(characters[index]))
            {
                return index;
            }

            index = Math.Max(end, index + 1);
        }

        return index;
    }

    private static int EndOfText(char[] characters, int index)
    {
        for (index++; index < characters.Length && characters[index] != '"'; index++)
        {
            index += characters[index] == '\\' ? 1 : 0;
        }

        return index;
    }

    // The index itself where no comment begins there.
    private static int EndOfComment(char[] characters, int index)
    {
        if (characters[index] != '/' || index + 1 >= characters.Length || characters[index + 1] is not ('/' or '*'))
        {
            return index;
        }

        bool isLine = characters[index + 1] == '/';
        for (int end = index + 2; end < characters.Length; end++)
        {
            if (isLine ? LineMap.IsBreak(characters[end]) : characters[end] == '/' && characters[end - 1] == '*' && end > index + 2)
            {
                return isLine ? end : end + 1;
            }
        }

        return characters.Length;
    }

    private static void Blank(char[] characters, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            characters[i] = LineMap.IsBreak(characters[i]) ? characters[i] : ' ';
        }
    }
}
