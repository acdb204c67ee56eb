namespace GongGen.Analyzers.Kinds;

/// <summary>Finds what somebody meant who wrote a text that breaks its format.</summary>
internal static class FormattedTexts
{
    /// <summary>Texts that may be meant, the nearest first; whether they keep to the format has to be asked.</summary>
    public static IEnumerable<string> Near(string text, string format)
    {
        string trimmed = text.Trim();
        return format switch
        {
            "uri" or "url" => [trimmed, .. WithScheme(trimmed)],
            "email" => [trimmed, WithoutName(trimmed)],
            "date-time" => [trimmed, trimmed + "Z"],
            _ => [],
        };
    }

    // A name without www may be that of a file.
    private static IEnumerable<string> WithScheme(string text)
    {
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            return ["https:" + text];
        }

        return text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? ["https://" + text] : [];
    }

    // Ann Lee <ann@example.com>, mailto:ann@example.com
    private static string WithoutName(string text)
    {
        int start = text.LastIndexOf('<');
        string inner = start >= 0 && text.EndsWith(">", StringComparison.Ordinal) ? text.Substring(start + 1, text.Length - start - 2) : text;
        return inner.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? inner.Substring("mailto:".Length) : inner;
    }
}
