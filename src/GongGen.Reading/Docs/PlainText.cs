using System.Net;
using System.Text;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Docs;

/// <summary>Turns a description (CommonMark with HTML in it) into plain lines.</summary>
internal static class PlainText
{
    /// <summary>Paragraphs separated by '\n'; no tags, no entities, no control characters, no runs of blanks.</summary>
    public static string From(string? description)
    {
        if (string.IsNullOrWhiteSpace(description))
        {
            return "";
        }

        string text = description!.IndexOf('<') >= 0 ? StripTags(description) : description;
        text = text.IndexOf('&') >= 0 ? WebUtility.HtmlDecode(text) : text;
        return Fold(text);
    }

    /// <summary>The text up to its first full stop or line end.</summary>
    public static string FirstSentence(string text)
    {
        int end = text.IndexOf('\n');
        string line = end < 0 ? text : text.Substring(0, end);
        int stop = line.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? line : line.Substring(0, stop + 1);
    }

    private static string StripTags(string text)
    {
        StringBuilder plain = new(text.Length);
        int i = 0;
        int lastEnd = text.LastIndexOf('>');
        while (i < text.Length)
        {
            // Behind the last '>' no tag can end, so that none has to be looked for.
            int tag = text.IndexOf('<', i);
            if (tag < 0 || tag > lastEnd)
            {
                plain.Append(text, i, text.Length - i);
                break;
            }

            plain.Append(text, i, tag - i);
            i = SkipTag(text, tag, plain);
        }

        return plain.ToString();
    }

    // Returns the place behind the tag, or behind the bracket where it is not one.
    private static int SkipTag(string text, int start, StringBuilder plain)
    {
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
        {
            int comment = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            return comment < 0 ? text.Length : comment + 3;
        }

        bool isClosing = start + 1 < text.Length && text[start + 1] == '/';
        int nameStart = isClosing ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (nameEnd < text.Length && (char.IsLetterOrDigit(text[nameEnd])))
        {
            nameEnd++;
        }

        string name = text.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant();
        int end = text.IndexOf('>', nameEnd);
        if (end < 0 || !(HtmlTags.IsBlock(name) || HtmlTags.IsInline(name) || HtmlTags.IsHidden(name)))
        {
            plain.Append('<');
            return start + 1;
        }

        if (HtmlTags.IsHidden(name) && !isClosing && text[end - 1] != '/')
        {
            int closing = text.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
            int closed = closing < 0 ? -1 : text.IndexOf('>', closing);
            return closed < 0 ? text.Length : closed + 1;
        }

        if (HtmlTags.IsBlock(name))
        {
            plain.Append("\n\n").Append(!isClosing && name is "li" ? "- " : "");
        }
        else if (name is "td" or "th" && isClosing)
        {
            plain.Append(' ');
        }

        return end + 1;
    }

    private static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        bool startsParagraph = true;
        string[] lines = text.Replace("\r\n", "\n").Split('\n', '\r', '\u0085', '\u2028', '\u2029');
        foreach (string raw in lines)
        {
            string line = FoldLine(raw);
            if (line.Length == 0 || line is "-")
            {
                startsParagraph = true;
                continue;
            }

            if (folded.Length > 0)
            {
                folded.Append(startsParagraph || IsListItem(line) ? '\n' : ' ');
            }

            folded.Append(line);
            startsParagraph = false;
        }

        return folded.ToString();
    }

    private static bool IsListItem(string line) => line.Length > 2 && line[0] is '-' or '*' or '+' && line.Length > 1 && line[1] == ' ';

    private static string FoldLine(string line)
    {
        StringBuilder folded = new(line.Length);
        bool isBlank = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (char.IsWhiteSpace(c))
            {
                isBlank = folded.Length > 0;
                continue;
            }

            if (char.IsControl(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF')
            {
                continue;
            }

            if (isBlank)
            {
                folded.Append(' ');
                isBlank = false;
            }

            bool isPair = char.IsHighSurrogate(c) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
            folded.Append(char.IsSurrogate(c) && !isPair ? '\uFFFD' : c);
            if (isPair)
            {
                folded.Append(line[++i]);
            }
        }

        return folded.ToString();
    }
}
