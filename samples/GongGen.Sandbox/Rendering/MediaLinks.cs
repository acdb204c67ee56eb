using System.Globalization;

namespace GongGen.Sandbox.Rendering;

/// <summary>Makes links to media that are good for eight hours.</summary>
internal sealed class MediaLinks(Uri baseUrl, TimeProvider time)
{
    public const string ExpiresParameter = "expires";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    public string To(string file)
    {
        var expires = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        return string.Create(CultureInfo.InvariantCulture, $"{baseUrl}media/{file}?{ExpiresParameter}={expires}");
    }
}
