#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Net.Http.Headers;
using global::System.Security.Cryptography;
using global::System.Text;
using global::System.Text.Json;

/// <summary>What proves to Gong who is asking. Never shows itself.</summary>
internal sealed class GongCredentials
{
    private readonly string[] _secrets;

    private GongCredentials(string scheme, string parameter, string secret)
    {
        Header = new AuthenticationHeaderValue(scheme, parameter);

        // As they are, and as the two usual ways to write JSON would repeat them.
        _secrets =
        [
            parameter, Encoded(parameter), Slashed(parameter),
            secret, Encoded(secret), Slashed(secret),
        ];
    }

    /// <summary>The value of the Authorization header.</summary>
    public AuthenticationHeaderValue Header { get; }

    /// <summary>The same for the same credentials; nothing can be learned from it.</summary>
    public string Fingerprint
    {
        get
        {
            using SHA256 hash = SHA256.Create();
            return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(Header.ToString())));
        }
    }

    /// <summary>The credentials in the options, null where a provider gives them; an ArgumentException says what is missing or too much.</summary>
    public static GongCredentials? From(GongClientOptions options)
    {
        bool hasKey = !string.IsNullOrWhiteSpace(options.AccessKey);
        bool hasSecret = !string.IsNullOrWhiteSpace(options.AccessKeySecret);
        bool hasToken = !string.IsNullOrWhiteSpace(options.BearerToken);
        if (hasToken && (hasKey || hasSecret))
        {
            throw Invalid("Give either AccessKey with AccessKeySecret or BearerToken, not both.");
        }

        if (options.TokenProvider is not null)
        {
            return hasKey || hasSecret || hasToken ? throw Invalid("Give either TokenProvider or other credentials, not both.") : null;
        }

        if (hasToken)
        {
            return FromToken(options.BearerToken!);
        }

        if (!hasKey && !hasSecret)
        {
            throw Invalid("Credentials are missing: set AccessKey and AccessKeySecret, BearerToken or TokenProvider.");
        }

        if (!hasKey || !hasSecret)
        {
            throw Invalid(hasKey ? "AccessKey is set, but AccessKeySecret is not." : "AccessKeySecret is set, but AccessKey is not.");
        }

        return FromKey(options.AccessKey!, options.AccessKeySecret!);
    }

    /// <summary>The text without secrets, in case a server repeats what it was sent.</summary>
    public string Redact(string text)
    {
        StringBuilder redacted = new(text);
        foreach (string secret in _secrets)
        {
            redacted.Replace(secret, "***");
        }

        return redacted.ToString();
    }

    /// <summary>Says nothing.</summary>
    public override string ToString() => nameof(GongCredentials);

    /// <summary>A bearer token; an ArgumentException says what is wrong with it.</summary>
    public static GongCredentials FromToken(string token)
    {
        RefuseControlCharacters(token, nameof(GongClientOptions.BearerToken));
        foreach (char character in token)
        {
            if (character is <= ' ' or > '~')
            {
                throw Invalid("BearerToken must be the token alone: without the word Bearer, spaces and letters outside ASCII.");
            }
        }

        return new GongCredentials("Bearer", token, token);
    }

    /// <summary>A key and its secret; an ArgumentException says what is wrong with them.</summary>
    public static GongCredentials FromKey(string key, string secret)
    {
        RefuseControlCharacters(key, nameof(GongClientOptions.AccessKey));
        RefuseControlCharacters(secret, nameof(GongClientOptions.AccessKeySecret));
        if (key.AsSpan().IndexOf(':') >= 0)
        {
            throw Invalid("AccessKey must not contain a colon; the part after it may be the AccessKeySecret.");
        }

        return new GongCredentials("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(key + ":" + secret)), secret);
    }

    private static string Encoded(string secret) => JsonEncodedText.Encode(secret).ToString();

    private static string Slashed(string secret) => new StringBuilder(secret).Replace("/", "\\/").ToString();

    private static void RefuseControlCharacters(string value, string name)
    {
        foreach (char character in value)
        {
            if (char.IsControl(character))
            {
                throw Invalid(name + " contains a control character, maybe the line break at the end of the file that it comes from.");
            }
        }
    }

    private static ArgumentException Invalid(string message) => new(message, "options");
}
