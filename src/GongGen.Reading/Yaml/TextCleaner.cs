using System.Globalization;
using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>Replaces the characters that would stop the parser, one for one, so that every position stays.</summary>
internal static class TextCleaner
{
    private const char Replacement = '\uFFFD';

    public static SpecText Clean(SpecSource source, IssueList issues)
    {
        int skipped = source.Text.Length > 0 && source.Text[0] == '\uFEFF' ? 1 : 0;
        char[] characters = source.Text.ToCharArray(skipped, source.Text.Length - skipped);
        int firstNul = -1;
        for (int i = 0; i < characters.Length; i++)
        {
            char c = characters[i];
            if (c == '\0')
            {
                firstNul = firstNul < 0 ? i : firstNul;
                characters[i] = ' ';
            }
            else if (c == '\\')
            {
                i += CleanEscape(characters, i);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c))
            {
                characters[i] = Replacement;
            }
        }

        int comment = JsonComments.Blank(characters);
        SpecText text = new(source.Path, new string(characters), skipped);
        if (firstNul >= 0)
        {
            issues.Add(new SpecIssue(SpecIssueKind.Syntax, "the text holds NUL characters; each was read as a space", "", text.Locate(firstNul, firstNul + 1)));
        }

        if (comment >= 0)
        {
            issues.Add(new SpecIssue(SpecIssueKind.UnexpectedStructure, "JSON has no comments; they were ignored", "#", text.Locate(comment, comment + 2)));
        }

        return text;
    }

    // Returns how many characters behind the backslash belong to its escape. Half a pair, as in "\ud800", becomes "\uFFFD".
    private static int CleanEscape(char[] characters, int start)
    {
        if (start + 1 >= characters.Length || characters[start + 1] != 'u')
        {
            return start + 1 < characters.Length && characters[start + 1] == '\\' ? 1 : 0;
        }

        if (EscapedUnit(characters, start) is not { } unit)
        {
            return 0;
        }

        if (char.IsHighSurrogate(unit) && EscapedUnit(characters, start + 6) is { } next && char.IsLowSurrogate(next))
        {
            return 11;
        }

        if (char.IsSurrogate(unit))
        {
            "FFFD".CopyTo(0, characters, start + 2, 4);
        }

        return 5;
    }

    private static char? EscapedUnit(char[] characters, int start)
    {
        if (start + 6 > characters.Length || characters[start] != '\\' || characters[start + 1] != 'u')
        {
            return null;
        }

        string digits = new(characters, start + 2, 4);
        return ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit) ? (char)unit : null;
    }
}
