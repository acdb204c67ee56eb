using System.Text;

namespace GongGen.Emission.Writing;

/// <summary>Writes documentation comments; a document's text is escaped, so that the comment stays well-formed.</summary>
internal static class XmlDoc
{
    /// <summary>Writes an element ("summary") with text from a document; nothing where the text is empty.</summary>
    public static void Write(CodeWriter writer, string element, string text, string attributes = "")
    {
        string[] lines = Lines(text);
        if (lines.Length == 0)
        {
            return;
        }

        string close = "</" + element.Split(' ')[0] + ">";
        if (lines.Length == 1)
        {
            writer.Write($"/// <{element}{attributes}>{lines[0]}{close}");
            return;
        }

        writer.Write($"/// <{element}{attributes}>");
        foreach (string line in lines)
        {
            writer.Write(line.Length == 0 ? "/// <br/>" : "/// " + line);
        }

        writer.Write("/// " + close);
    }

    /// <summary>A text of the document with a sentence of ours behind it. An editor shows both as one line, so the first one needs its full stop.</summary>
    public static string Followed(string text, string sentence) => sentence.Length == 0 ? text : text.Length == 0 ? sentence : Sentence(text) + "\n" + sentence;

    /// <summary>The text with a full stop.</summary>
    public static string Sentence(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length == 0 || trimmed[trimmed.Length - 1] is '.' or '!' or '?' or ':' ? trimmed : trimmed + ".";
    }

    /// <summary>The text on one line, escaped for the inside of an element.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            Append(escaped, text, i);
        }

        return escaped.ToString();
    }

    private static string[] Lines(string text)
    {
        string[] lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Trim().Split('\n');
        return lines.Length == 1 && lines[0].Length == 0 ? [] : lines.Select(line => Escape(line.Trim())).ToArray();
    }

    private static void Append(StringBuilder escaped, string text, int index)
    {
        char c = text[index];
        switch (c)
        {
            case '<':
                escaped.Append("&lt;");
                return;
            case '>':
                escaped.Append("&gt;");
                return;
            case '&':
                escaped.Append("&amp;");
                return;
        }

        // These end a line for the C# compiler, are not XML characters at all, or show what stands behind them in another order.
        if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufffe' or '\uffff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))
        {
            escaped.Append(' ');
            return;
        }

        bool isPair = char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        bool isPairEnd = char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]);
        escaped.Append(char.IsSurrogate(c) && !isPair && !isPairEnd ? '\ufffd' : c);
    }
}
