namespace GongGen.Sandbox;

/// <summary>A call. One made here with only the required members is an external audio call that clients see at once.</summary>
public sealed record SandboxCall
{
    /// <summary>Digits, up to 20 of them.</summary>
    public required string Id { get; init; }

    /// <summary>When it began; calls are listed in this order.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it was planned for; the date that filters go by for a Conference.</summary>
    public DateTimeOffset? Scheduled { get; init; }

    /// <summary>How long it was, in whole seconds on the wire.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The user the call belongs to.</summary>
    public required string PrimaryUserId { get; init; }

    /// <summary>The workspace the call is in.</summary>
    public required string WorkspaceId { get; init; }

    /// <summary>Inbound, Outbound, Conference or Unknown.</summary>
    public string Direction { get; init; } = "Unknown";

    /// <summary>Internal, External or Unknown.</summary>
    public string Scope { get; init; } = "External";

    /// <summary>Whether there is a picture.</summary>
    public bool IsVideo { get; init; }

    /// <summary>The language, as an ISO 639-2/B code.</summary>
    public string Language { get; init; } = "eng";

    /// <summary>The title; real ones are missing at times.</summary>
    public string? Title { get; init; }

    /// <summary>The system the call was held with.</summary>
    public string? System { get; init; }

    /// <summary>What the caller said came of it.</summary>
    public string? SdrDisposition { get; init; }

    /// <summary>The uploader's own id; it can be used once, even if the call is removed.</summary>
    public string? ClientUniqueId { get; init; }

    /// <summary>The uploader's free text.</summary>
    public string? CustomData { get; init; }

    /// <summary>What the call was for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Where the meeting was held.</summary>
    public string? MeetingUrl { get; init; }

    /// <summary>Whether only its people may see it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The calendar's id of the meeting.</summary>
    public string? CalendarEventId { get; init; }

    /// <summary>The people on it.</summary>
    public IReadOnlyList<SandboxParty> Parties { get; init; } = [];

    /// <summary>What was said.</summary>
    public IReadOnlyList<SandboxMonologue> Transcript { get; init; } = [];

    /// <summary>The CRM objects of the call.</summary>
    public IReadOnlyList<SandboxCrmObject> Context { get; init; } = [];

    /// <summary>The address Gong was told to fetch the media from.</summary>
    public string? DownloadMediaUrl { get; init; }

    /// <summary>The SHA-256 of the media that was uploaded, in hex.</summary>
    public string? MediaSha256 { get; init; }

    /// <summary>The size of the media that was uploaded, in bytes.</summary>
    public long? MediaLength { get; init; }

    /// <summary>From when clients see the call; null for one whose media has not come.</summary>
    public DateTimeOffset? VisibleFrom { get; init; } = DateTimeOffset.MinValue;

    /// <summary>What Gong would have ignored without a word when the call was added.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    internal string SortKey => SandboxState.SortKey(Started, Id);

    internal DateTimeOffset FilterDate =>
        string.Equals(Direction, "Conference", StringComparison.Ordinal) ? Scheduled ?? Started : Started;
}
