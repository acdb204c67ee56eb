#nullable enable
namespace Gong;

/// <summary>Whose tokens to refresh, where, and who stores them.</summary>
public sealed class GongOAuthOptions
{
    /// <summary>The id of the application that is registered with Gong.</summary>
    [global::GongGen.Annotations.Secret("GONG3013")]
    public string? ClientId { get; set; }

    /// <summary>The secret of the application.</summary>
    [global::GongGen.Annotations.Secret("GONG3013")]
    public string? ClientSecret { get; set; }

    /// <summary>What is stored about the company so far.</summary>
    public GongOAuthGrant? Grant { get; set; }

    /// <summary>
    /// Stores what a refresh has given; called before the new token is used by anyone. Where it throws, the requests that waited fail with that
    /// exception, and the new token stays in memory.
    /// </summary>
    public global::System.Func<GongOAuthGrant, global::System.Threading.Tasks.Task>? Store { get; set; }

    /// <summary>Where tokens are refreshed; https, or http on this machine.</summary>
    public global::System.Uri TokenUrl { get; set; } = new("https://app.gong.io/oauth2/generate-customer-token");

    /// <summary>Sends the refresh; null makes a client. Its log must not contain queries: Gong takes the refresh token in one.</summary>
    public global::System.Net.Http.HttpClient? HttpClient { get; set; }

#if HAS_TIME_PROVIDER
    /// <summary>The clock that expiry goes by; for tests.</summary>
    public global::System.TimeProvider TimeProvider { get; set; } = global::System.TimeProvider.System;
#endif
}
