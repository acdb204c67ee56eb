using System.Text.RegularExpressions;

namespace GongGen.Analyzers.Kinds;

/// <summary>The formats of texts, as strict as they are certain.</summary>
internal static class TextFormats
{
    private static readonly Regex DateTime = new(
        @"^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?([Zz]|[+-]\d{2}(:?\d{2})?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>What is wrong with a text; null where nothing is, or the format is another one.</summary>
    public static string? ProblemOf(string text, string format) => format switch
    {
        "uri" or "url" => IsAddress(text) ? null : "is not an absolute http or https address",
        "email" => IsMail(text) ? null : "is not an e-mail address",
        "date-time" => IsDateTime(text) ? null : "is not a time of ISO 8601 with Z or an offset",
        _ => null,
    };

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";

    // Only what no mail system takes: blanks, no or several @, nothing before or behind it, dots at the ends of the domain.
    private static bool IsMail(string text)
    {
        if (text.IndexOf('"') >= 0)
        {
            return true;
        }

        int at = text.IndexOf('@');
        bool isOne = at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1;
        return isOne && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter)) && text[at + 1] != '.' && text[text.Length - 1] != '.' && !text.Contains("..");
    }

    private static bool IsDateTime(string text)
    {
        try
        {
            return DateTime.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
