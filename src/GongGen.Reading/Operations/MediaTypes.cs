namespace GongGen.Reading.Operations;

/// <summary>What media types mean for a body.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Multipart = "multipart/form-data";
    public const string Form = "application/x-www-form-urlencoded";
    public const string OctetStream = "application/octet-stream";
    public const string Anything = "*/*";

    /// <summary>The type and subtype in lower case, without parameters; empty where the text is no media type.</summary>
    public static string Plain(string text)
    {
        int semicolon = text.IndexOf(';');
        string plain = (semicolon < 0 ? text : text.Substring(0, semicolon)).Trim().ToLowerInvariant();
        int slash = plain.IndexOf('/');
        return slash > 0 && IsToken(plain.Substring(0, slash)) && IsToken(plain.Substring(slash + 1)) ? plain : "";
    }

    public static bool IsJson(string plain) =>
        plain is Json or "text/json" || (plain.StartsWith("application/", StringComparison.Ordinal) && plain.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>Lines of JSON, XML and the like: text that the client does not look into.</summary>
    public static bool IsText(string plain) =>
        plain.StartsWith("text/", StringComparison.Ordinal) || plain.EndsWith("/xml", StringComparison.Ordinal) || plain.EndsWith("+xml", StringComparison.Ordinal);

    /// <summary>Where a media type stands in the order of preference; the least is best.</summary>
    public static int Rank(string plain) => plain switch
    {
        Json => 0,
        _ when IsJson(plain) => 1,
        Multipart => 2,
        Form => 3,
        Anything or "application/*" => 4,
        OctetStream => 5,
        "text/plain" => 6,
        _ => 7,
    };

    /// <summary>True for a token of RFC 9110: what header names, cookie names and media types are made of.</summary>
    public static bool IsToken(string text)
    {
        foreach (char c in text)
        {
            bool isLetterOrDigit = c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
            if (!isLetterOrDigit && "!#$%&'*+-.^_`|~".IndexOf(c) < 0)
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
