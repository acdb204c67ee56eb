#nullable enable
namespace Gong;

/// <summary>Gong refused a request, or answered with something other than what was expected. Subclasses say which refusal.</summary>
public class GongApiException : global::System.Exception
{
    /// <summary>A failure without details.</summary>
    public GongApiException()
    {
    }

    /// <summary>A failure with a message.</summary>
    /// <param name="message">What failed.</param>
    public GongApiException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongApiException(string message, global::System.Exception? innerException)
        : base(message, innerException)
    {
    }

    internal GongApiException(global::Gong.Runtime.GongFailure failure)
        : base(failure.Message, failure.Cause)
    {
        StatusCode = failure.StatusCode;
        RequestId = failure.RequestId;
        Errors = failure.Errors;
        OperationId = failure.OperationId;
        Attempts = failure.Attempts;
        RetryAfter = failure.RetryAfter;
        ResponseBody = failure.ResponseBody;
    }

    /// <summary>The HTTP status of the answer, also where the status was a success and the body could not be read.</summary>
    public int StatusCode { get; init; }

    /// <summary>The id that Gong gave the request, which Gong's support asks for; null where the answer has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The sentences of Gong's error body; empty where the body has none.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Errors { get; init; } = global::System.Array.Empty<string>();

    /// <summary>The operation that failed, as the API document calls it; empty where it is not known.</summary>
    public string OperationId { get; init; } = "";

    /// <summary>How often the request was sent.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>How long to wait before the next attempt, where the answer says so.</summary>
    public global::System.TimeSpan? RetryAfter { get; init; }

    /// <summary>The start of the answer's body, at most 4,096 characters and without credentials; null where it was empty.</summary>
    public string? ResponseBody { get; init; }
}
