#nullable enable
namespace Gong;

/// <summary>What Gong gives for a refresh token. Store it: the refresh token before it may no longer be good.</summary>
public sealed class GongOAuthGrant
{
    /// <summary>Takes what was stored.</summary>
    /// <param name="accessToken">The access token; null where only the refresh token is known.</param>
    /// <param name="refreshToken">The refresh token.</param>
    public GongOAuthGrant([global::GongGen.Annotations.Secret("GONG3013")] string? accessToken, [global::GongGen.Annotations.Secret("GONG3013")] string refreshToken)
    {
        AccessToken = accessToken;
        RefreshToken = string.IsNullOrWhiteSpace(refreshToken)
            ? throw new global::System.ArgumentException("The refresh token is missing.", nameof(refreshToken))
            : refreshToken;
    }

    /// <summary>The access token; a secret.</summary>
    public string? AccessToken { get; }

    /// <summary>The token for the next refresh; a secret.</summary>
    public string RefreshToken { get; }

    /// <summary>When the access token expires; null where that is not known.</summary>
    public global::System.DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The address of the company's API; null where that is not known.</summary>
    public global::System.Uri? BaseUrl { get; init; }

    /// <summary>Says when it expires and where it is good, but no token.</summary>
    /// <returns>Text that is fit for a log.</returns>
    public override string ToString() =>
        "GongOAuthGrant { BaseUrl = " + BaseUrl?.Authority + ", ExpiresAt = " + ExpiresAt?.ToString("u", global::System.Globalization.CultureInfo.InvariantCulture) + " }";
}
