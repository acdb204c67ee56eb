#nullable enable
namespace Gong;

/// <summary>The recording is there already (400): the call has one, or another call has the same. Where <see cref="GongApiException.Attempts"/> is more than one, an earlier attempt of this very upload may have arrived.</summary>
public sealed class GongDuplicateMediaException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongDuplicateMediaException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongDuplicateMediaException(global::Gong.Runtime.GongFailure failure, string? existingCallId)
        : base(failure) => ExistingCallId = existingCallId;

    /// <summary>The id of the call that Gong has already; null where Gong does not say it.</summary>
    public string? ExistingCallId { get; init; }
}
