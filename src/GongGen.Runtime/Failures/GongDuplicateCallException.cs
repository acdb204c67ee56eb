#nullable enable
namespace Gong;

/// <summary>The clientUniqueId was used before (400): nothing was added.</summary>
public sealed class GongDuplicateCallException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongDuplicateCallException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongDuplicateCallException(global::Gong.Runtime.GongFailure failure, string? existingCallId)
        : base(failure) => ExistingCallId = existingCallId;

    /// <summary>The id of the call that Gong has already; null where Gong does not say it.</summary>
    public string? ExistingCallId { get; init; }
}
