#nullable enable
namespace Gong;

/// <summary>What may differ between calls of one client; see GongClient.With.</summary>
public sealed class GongCallOptions
{
    internal GongCallOptions(global::System.TimeSpan timeout, bool validateRequests, GongRetryOptions retry)
    {
        Timeout = timeout;
        ValidateRequests = validateRequests;
        Retry = retry;
    }

    /// <summary>How long one attempt may take, its answer included.</summary>
    public global::System.TimeSpan Timeout { get; set; }

    /// <summary>True where a request that the API would refuse is not sent.</summary>
    public bool ValidateRequests { get; set; }

    /// <summary>How often a request is sent again.</summary>
    public GongRetryOptions Retry { get; }
}
