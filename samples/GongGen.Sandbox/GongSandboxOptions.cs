namespace GongGen.Sandbox;

/// <summary>How a sandbox behaves; the defaults are Gong's.</summary>
public sealed record GongSandboxOptions
{
    /// <summary>The port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>How many rows a page holds.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>What goes wrong from the start; <see cref="GongSandbox.Inject"/> adds to it.</summary>
    public IReadOnlyList<SandboxFault> Faults { get; init; } = [];

    /// <summary>The clock that cursors, limits, media links and processing go by.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Whether the sandbox starts with <see cref="DemoData"/> or empty.</summary>
    public bool SeedDemoData { get; init; } = true;

    /// <summary>How long a cursor is good for, counted from the first request of its sequence.</summary>
    public TimeSpan CursorLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a call stays invisible after its media arrived.</summary>
    public TimeSpan ProcessingDelay { get; init; } = TimeSpan.Zero;

    /// <summary>Whether a JSON member that no schema names is refused; otherwise it is ignored.</summary>
    public bool RefuseUnknownMembers { get; init; } = true;

    /// <summary>Whether a query parameter that the operation does not have is refused; otherwise it is ignored, as Gong does.</summary>
    public bool RefuseUnknownParameters { get; init; } = true;

    /// <summary>
    /// Whether operations that answer with an example of what the API document describes leave out all of it that may be left out, which is everything but the
    /// request id; otherwise every member is there.
    /// </summary>
    public bool MinimalExamples { get; init; }

    /// <summary>The largest media file taken, in bytes.</summary>
    public long MaxMediaBytes { get; init; } = 1_610_612_736;

    /// <summary>Requests answered in any one second; null turns the limit off. Gong's own is 3.</summary>
    public int? RequestsPerSecond { get; init; }

    /// <summary>Requests answered in a UTC day; null turns the limit off. Gong's own is 10,000.</summary>
    public int? RequestsPerDay { get; init; }
}
