#nullable enable
namespace Gong;

/// <summary>How to reach Gong: an access key with its secret, a bearer token or a provider of tokens, and where.</summary>
public sealed class GongClientOptions
{
    /// <summary>The access key that a technical administrator created in Gong. Needs <see cref="AccessKeySecret"/>.</summary>
    [global::GongGen.Annotations.Secret("GONG3013")]
    public string? AccessKey { get; set; }

    /// <summary>The secret of <see cref="AccessKey"/>.</summary>
    [global::GongGen.Annotations.Secret("GONG3013")]
    public string? AccessKeySecret { get; set; }

    /// <summary>An OAuth access token, without the word Bearer; instead of an access key.</summary>
    [global::GongGen.Annotations.Secret("GONG3013")]
    public string? BearerToken { get; set; }

    /// <summary>Gives OAuth access tokens and new ones when they expire; instead of an access key. <see cref="GongOAuthTokens"/> is one.</summary>
    public IGongTokenProvider? TokenProvider { get; set; }

    /// <summary>
    /// The address that Gong gave you, for example https://us-12345.api.gong.io, without a path: "/v2" is added by the client.
    /// Null takes the address in the API document. The address that comes with an OAuth token takes its place.
    /// </summary>
    [global::GongGen.Annotations.ApiAddress("GONG3011", "api.gong.io")]
    public global::System.Uri? BaseUrl { get; set; }

    /// <summary>
    /// How long an attempt may take, its answer included; 100 seconds unless set. Uploads of files and downloads of streams are not limited.
    /// An attempt that took too long is not repeated.
    /// </summary>
    public global::System.TimeSpan Timeout { get; set; } = global::System.TimeSpan.FromSeconds(100);

    /// <summary>
    /// True where a request that the API would refuse is not sent; the exception then names the member and the rule. On unless set.
    /// </summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>How often a request is sent again after a failure that may pass.</summary>
    public GongRetryOptions Retry { get; set; } = new();

    /// <summary>How fast requests are sent.</summary>
    public GongLimitOptions Limits { get; set; } = new();

#if HAS_LOGGER
    /// <summary>Takes a line for each attempt (debug), repetition and long wait (warning) and failure (error); null for none. No line holds a secret or a query.</summary>
    public global::Microsoft.Extensions.Logging.ILogger? Logger { get; set; }

#endif
#if HAS_TIME_PROVIDER
    /// <summary>The clock that limits, waits and time-outs go by; for tests.</summary>
    public global::System.TimeProvider TimeProvider { get; set; } = global::System.TimeProvider.System;
#endif

    /// <summary>The settings without any secret, fit for a log.</summary>
    /// <returns>The address, the limit and the kind of credentials.</returns>
    public override string ToString()
    {
        string address = BaseUrl is { IsAbsoluteUri: true } url
            ? url.GetComponents(global::System.UriComponents.SchemeAndServer, global::System.UriFormat.UriEscaped)
            : "default";
        string credentials = (AccessKey ?? AccessKeySecret, BearerToken) switch
        {
            (null, null) => TokenProvider is null ? "none" : "token provider",
            (null, _) => "bearer token",
            (_, null) => "access key",
            _ => "access key and bearer token",
        };
        return "GongClientOptions { BaseUrl = " + address + ", Timeout = " + Timeout.ToString("c") + ", Credentials = " + credentials + " }";
    }
}
