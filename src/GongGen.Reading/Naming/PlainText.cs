using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GongGen.Model;

namespace GongGen.Reading.Naming;

/// <summary>Descriptions of a document as plain text: no markup, no control characters.</summary>
internal static class PlainText
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(2);

    /// <summary>The text with markup taken out and white space folded; paragraphs stay apart.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        string plain = text!.Replace("\r\n", "\n").Replace('\r', '\n');
        if (plain.IndexOf('<') >= 0)
        {
            plain = Replace(plain, @"<(style|script)\b.*?</\1\s*>", " ", RegexOptions.Singleline);
            plain = Replace(plain, @"</?(p|br|li|ul|ol|div|h[1-6]|tr|table)\b[^<>]*>", "\n", RegexOptions.None);
            plain = Replace(plain, @"</?[a-zA-Z][^<>]*>", "", RegexOptions.None);
        }

        return Fold(plain.IndexOf('&') >= 0 ? WebUtility.HtmlDecode(plain) : plain);
    }

    /// <summary>The first sentence of a text, for a summary.</summary>
    public static string FirstSentence(string plain)
    {
        string line = plain.Split('\n')[0];
        int end = line.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? line : line.Substring(0, end + 1);
    }

    /// <summary>A summary, and remarks where the description says more than it.</summary>
    public static DocModel Doc(string? summary, string? description)
    {
        string shortText = Of(summary);
        string longText = Of(description);
        if (shortText.Length == 0)
        {
            shortText = FirstSentence(longText);
        }

        return new DocModel(shortText, longText == shortText ? "" : longText);
    }

    private static string Replace(string text, string pattern, string replacement, RegexOptions options) =>
        Regex.Replace(text, pattern, replacement, options | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchTimeout);

    private static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (string line in text.Split('\n'))
        {
            string clean = FoldLine(line);
            bool isRepeatedGap = clean.Length == 0 && (folded.Length == 0 || folded[folded.Length - 1] == '\n');
            if (!isRepeatedGap)
            {
                folded.Append(folded.Length > 0 ? "\n" : "").Append(clean);
            }
        }

        return folded.ToString().Trim();
    }

    private static string FoldLine(string line)
    {
        StringBuilder clean = new(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
            if (isPair)
            {
                clean.Append(c).Append(line[++i]);
                continue;
            }

            c = char.IsSurrogate(c) ? '\ufffd' : char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c;
            if (c != ' ' || (clean.Length > 0 && clean[clean.Length - 1] != ' '))
            {
                clean.Append(c);
            }
        }

        return clean.ToString().TrimEnd();
    }
}
