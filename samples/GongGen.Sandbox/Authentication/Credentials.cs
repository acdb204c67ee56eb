using System.Text;
using Microsoft.Net.Http.Headers;

namespace GongGen.Sandbox.Authentication;

/// <summary>The keys of every sandbox, and the check of a request's Authorization header against them.</summary>
internal static class Credentials
{
    public const string AccessKey = "SANDBOXKEY4GONGGEN";
    public const string AccessKeySecret = "sandbox-secret-that-opens-nothing-else";
    public const string BearerToken = "sandbox-token-that-opens-nothing-else";

    public const string ClientId = "sandbox-application";
    public const string ClientSecret = "sandbox-application-secret-that-opens-nothing-else";
    public const string RefreshToken = "sandbox-refresh-0";

    private static readonly string Application = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{ClientSecret}"));

    private static readonly string Basic =
        "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{AccessKey}:{AccessKeySecret}"));

    public static bool Accept(HttpRequest request, TokenRegister tokens)
    {
        var values = request.Headers[HeaderNames.Authorization];
        return values is [{ } header] && (Matches(header, Basic) || Matches(header, "Bearer " + BearerToken) || tokens.Accepts(header));
    }

    public static bool IsApplication(string header) => Matches(header, Application);

    private static bool Matches(string header, string expected)
    {
        var scheme = expected.IndexOf(' ', StringComparison.Ordinal);
        return header.Length == expected.Length
            && header.AsSpan(0, scheme).Equals(expected.AsSpan(0, scheme), StringComparison.OrdinalIgnoreCase)
            && header.AsSpan(scheme).SequenceEqual(expected.AsSpan(scheme));
    }
}
