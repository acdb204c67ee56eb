#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Linq;
using global::System.Text.RegularExpressions;

/// <summary>The formats and patterns of texts, as strict as they are certain. The analyzers use this file too.</summary>
internal static class GongTextFormat
{
    private const string DateTimePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?\\s?([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)$";

    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    /// <summary>What is wrong with a text; null where nothing is, or the format is another one.</summary>
    public static string? ProblemOf(string text, string format) => format switch
    {
        "uri" or "url" => IsAddress(text) ? null : "is not an absolute http or https address",
        "email" => IsMail(text) ? null : "is not an e-mail address",
        "date-time" => IsMatch(text, DateTimePattern) == false ? "is not a time of ISO 8601 with Z or an offset" : null,
        _ => null,
    };

    /// <summary>True where a text certainly has no match of a pattern of ECMA 262, wherever in it; an expression that is wrong or takes too long proves nothing.</summary>
    public static bool Breaks(string text, string pattern) => text.All(IsUnambiguous) && IsMatch(text, pattern) == false;

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";

    // Only what no mail system takes: blanks, no or several @, nothing before or behind it, signs that need quotes, dots at the ends of the domain.
    private static bool IsMail(string text)
    {
        if (text.Any(static letter => letter == '"'))
        {
            return true;
        }

        string[] halves = text.Split('@');
        if (halves.Length != 2 || halves[0].Length == 0 || halves[1].Length == 0 || halves[0].IndexOfAny(new[] { '<', '>', ':', ';', ',' }) >= 0)
        {
            return false;
        }

        bool isBlank = text.Any(static letter => char.IsWhiteSpace(letter) || char.IsControl(letter));
        string domain = halves[1];
        return !isBlank && domain[0] != '.' && domain[domain.Length - 1] != '.' && text.IndexOf("..", StringComparison.Ordinal) < 0;
    }

    // Engines differ in what a blank outside of ASCII is, and in whether a pair of surrogates is one letter.
    private static bool IsUnambiguous(char letter) => letter < 128 || !(char.IsSurrogate(letter) || char.IsWhiteSpace(letter) || letter == '\ufeff');

    private static bool? IsMatch(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, Timeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
