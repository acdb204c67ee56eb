#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Diagnostics;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Time: what it is, and how to wait. The framework's TimeProvider where there is one.</summary>
internal sealed class GongClock
{
#if HAS_TIME_PROVIDER
    private readonly TimeProvider _time;

    private GongClock(TimeProvider time) => _time = time;

    /// <summary>The date and time.</summary>
    public DateTimeOffset UtcNow => _time.GetUtcNow();

    /// <summary>Time since some moment; unlike the date, nobody sets it back.</summary>
    public TimeSpan Elapsed => _time.GetElapsedTime(0);

    /// <summary>What tells two clocks apart.</summary>
    public object Source => _time;

    /// <summary>The clock of the options.</summary>
    public static GongClock Of(GongClientOptions options) => Of(options.TimeProvider);

    /// <summary>A clock over the framework's.</summary>
    public static GongClock Of(TimeProvider? time) => new(time ?? throw new ArgumentException("TimeProvider must not be null.", "options"));

    /// <summary>Waits.</summary>
    public Task DelayAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, _time, cancellationToken);

    /// <summary>A source that is cancelled after a time.</summary>
    public CancellationTokenSource CancelAfter(TimeSpan time) => new(time, _time);
#else
    private static readonly object Machine = new();

    /// <summary>The date and time.</summary>
    public DateTimeOffset UtcNow => DateTimeOffset.UtcNow;

    /// <summary>Time since some moment; unlike the date, nobody sets it back.</summary>
    public TimeSpan Elapsed => TimeSpan.FromSeconds((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency);

    /// <summary>What tells two clocks apart.</summary>
    public object Source => Machine;

    /// <summary>The clock of the machine.</summary>
    public static GongClock Of(GongClientOptions options) => new();

    /// <summary>Waits.</summary>
    public Task DelayAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, cancellationToken);

    /// <summary>A source that is cancelled after a time.</summary>
    public CancellationTokenSource CancelAfter(TimeSpan time) => new(time);
#endif
}
