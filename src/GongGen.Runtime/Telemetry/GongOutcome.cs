#nullable enable
namespace Gong.Runtime;

using global::System;

/// <summary>How an attempt or a whole request ended: with an answer or with an exception.</summary>
internal readonly struct GongOutcome
{
    private GongOutcome(int? statusCode, string? errorType, Exception? exception, string? requestId, long? length)
    {
        StatusCode = statusCode;
        ErrorType = errorType;
        Exception = exception;
        RequestId = requestId;
        Length = length;
    }

    /// <summary>The HTTP status; null where there was no answer.</summary>
    public int? StatusCode { get; }

    /// <summary>The status of a failure, or the type of the exception; null after a success.</summary>
    public string? ErrorType { get; }

    /// <summary>What was thrown.</summary>
    public Exception? Exception { get; }

    /// <summary>The id that Gong gave the request.</summary>
    public string? RequestId { get; }

    /// <summary>The bytes of the answer's body, where they are known.</summary>
    public long? Length { get; }

    /// <summary>An answer.</summary>
    public static GongOutcome Of(GongAnswer answer) => new(
        answer.StatusCode, answer.IsSuccess ? null : GongFormat.Text(answer.StatusCode), null, answer.IsSuccess ? null : answer.RequestId, answer.Length);

    /// <summary>An exception.</summary>
    public static GongOutcome Of(Exception exception) =>
        new(null, exception is OperationCanceledException { InnerException: TimeoutException } ? "timeout" : exception.GetType().FullName, exception, null, null);

    /// <summary>The status or the type of the exception.</summary>
    public override string ToString() => StatusCode is { } status ? GongFormat.Text(status)! : ErrorType ?? "";
}
