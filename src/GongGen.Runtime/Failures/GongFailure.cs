#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;

/// <summary>All that is known about a failure, and which exception goes with it.</summary>
/// <param name="message">What failed.</param>
/// <param name="cause">Why it failed.</param>
internal sealed class GongFailure(string message, Exception? cause)
{
    /// <summary>What failed.</summary>
    public string Message { get; } = message;

    /// <summary>Why it failed.</summary>
    public Exception? Cause { get; } = cause;

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; init; }

    /// <summary>The id that Gong gave the request.</summary>
    public string? RequestId { get; init; }

    /// <summary>The sentences of Gong's error body.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>The operation, as the API document calls it.</summary>
    public string OperationId { get; init; } = "";

    /// <summary>How often the request was sent.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>How long Gong asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The start of the body.</summary>
    public string? ResponseBody { get; init; }

    /// <summary>The scopes that the operation needs.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The exception for an answer that is not a success. Gong has no codes, so its sentences decide.</summary>
    public GongApiException ToException() => StatusCode switch
    {
        400 when GongSentences.Has(Errors, GongSentences.PostedBefore) =>
            new GongDuplicateCallException(this, GongSentences.IdBehind(Errors, GongSentences.PostedBefore)),
        400 when GongSentences.Has(Errors, GongSentences.SameMedia) =>
            new GongDuplicateMediaException(this, GongSentences.IdBehind(Errors, GongSentences.SameMedia)),
        400 when GongSentences.Has(Errors, GongSentences.MediaHandled) => new GongDuplicateMediaException(this, null),
        >= 400 and < 500 when GongSentences.Has(Errors, GongSentences.CursorExpired) => new GongCursorExpiredException(this),
        401 => new GongAuthenticationException(this),
        403 => new GongPermissionException(this),
        404 => new GongNotFoundException(this),
        409 => new GongConflictException(this),
        429 => new GongRateLimitException(this),
        >= 500 => new GongServerException(this),
        _ => new GongApiException(this),
    };
}
