#nullable enable
namespace Gong;

/// <summary>Too many requests (429), and waiting as long as <see cref="GongApiException.RetryAfter"/> is more than the options allow.</summary>
public sealed class GongRateLimitException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongRateLimitException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongRateLimitException(global::Gong.Runtime.GongFailure failure)
        : base(failure)
    {
    }
}
