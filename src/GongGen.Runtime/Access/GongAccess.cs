#nullable enable
namespace Gong.Runtime;

using global::System;

/// <summary>Where one attempt goes, and what proves who is asking.</summary>
/// <param name="credentials">The proof.</param>
/// <param name="baseUrl">Scheme, host and port.</param>
/// <param name="token">The provider's token; null where there is no provider.</param>
internal sealed class GongAccess(GongCredentials credentials, Uri baseUrl, GongToken? token)
{
    /// <summary>The proof.</summary>
    public GongCredentials Credentials { get; } = credentials;

    /// <summary>Scheme, host and port.</summary>
    public Uri BaseUrl { get; } = baseUrl;

    /// <summary>The provider's token; null where there is no provider.</summary>
    public GongToken? Token { get; } = token;
}
