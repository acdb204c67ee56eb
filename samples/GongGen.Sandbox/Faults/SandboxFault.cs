namespace GongGen.Sandbox;

/// <summary>Something that goes wrong for the next requests of an operation.</summary>
/// <param name="Kind">What goes wrong.</param>
public sealed record SandboxFault(SandboxFaultKind Kind)
{
    /// <summary>
    /// The operation as the API document calls it, in any case ("addCall"), or "mediaDownload" for the media links of calls; null for all operations.
    /// </summary>
    public string? Operation { get; init; }

    /// <summary>How many requests it meets.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The status; 500 unless set.</summary>
    public int Status { get; init; } = 500;

    /// <summary>The sentence in the body; null for a general one.</summary>
    public string? Message { get; init; }

    /// <summary>How long the client is asked to wait; null asks for nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True where the wait is written as a date, false where as seconds.</summary>
    public bool RetryAfterAsDate { get; init; }

    /// <summary>After how many bytes of its body an answer breaks off.</summary>
    public int AfterBytes { get; init; }

    /// <summary>How long a slow answer takes.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Where a redirect leads.</summary>
    public Uri? Location { get; init; }

    /// <summary>True where the operation does its work first, and only its answer is lost.</summary>
    public bool AfterWork { get; init; }

    /// <summary>The keys are not known.</summary>
    public static SandboxFault Unauthorized { get; } = new(SandboxFaultKind.Status) { Status = 401, Message = "The access token has been revoked" };

    /// <summary>A scope is missing.</summary>
    public static SandboxFault Forbidden { get; } = new(SandboxFaultKind.Status) { Status = 403, Message = "The access key lacks a scope" };

    /// <summary>The user's calls are not imported.</summary>
    public static SandboxFault Conflict { get; } =
        new(SandboxFaultKind.Status) { Status = 409, Message = "Recording or telephony call import is not enabled for primaryUser 1" };

    /// <summary>Too many requests.</summary>
    public static SandboxFault TooMany { get; } =
        new(SandboxFaultKind.Status) { Status = 429, Message = "The limit of API requests has been exceeded", RetryAfter = TimeSpan.FromSeconds(1) };

    /// <summary>Gong fails.</summary>
    public static SandboxFault ServerError { get; } = new(SandboxFaultKind.Status) { Status = 500, Message = "An unexpected error" };
}
