using System.Text;
using Microsoft.Net.Http.Headers;

namespace GongGen.Sandbox.Authentication;

/// <summary>The keys of every sandbox, and the check of a request's Authorization header against them.</summary>
internal static class Credentials
{
    public const string AccessKey = "SANDBOXKEY4GONGGEN";
    public const string AccessKeySecret = "sandbox-secret-that-opens-nothing-else";
    public const string BearerToken = "sandbox-token-that-opens-nothing-else";

    private static readonly string Basic =
        "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{AccessKey}:{AccessKeySecret}"));

    public static bool Accept(HttpRequest request)
    {
        var values = request.Headers[HeaderNames.Authorization];
        return values is [{ } header] && (Matches(header, Basic) || Matches(header, "Bearer " + BearerToken));
    }

    private static bool Matches(string header, string expected)
    {
        var scheme = expected.IndexOf(' ', StringComparison.Ordinal);
        return header.Length == expected.Length
            && header.AsSpan(0, scheme).Equals(expected.AsSpan(0, scheme), StringComparison.OrdinalIgnoreCase)
            && header.AsSpan(scheme).SequenceEqual(expected.AsSpan(scheme));
    }
}
