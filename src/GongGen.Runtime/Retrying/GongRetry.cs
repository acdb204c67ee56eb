#nullable enable
namespace Gong.Runtime;

using global::System;

/// <summary>Whether and when a request is sent again: the wait is drawn between zero and a bound that doubles, so that callers spread out.</summary>
/// <param name="options">How often and how long.</param>
/// <param name="clock">Time.</param>
/// <param name="random">A number from 0 to 1, drawn anew each time.</param>
internal sealed class GongRetry(GongRetryOptions options, GongClock clock, Func<double> random)
{
    private TimeSpan _start;

    /// <summary>How often the request was sent.</summary>
    public int Attempts { get; private set; }

    /// <summary>Counts an attempt that begins.</summary>
    public void Begin()
    {
        if (Attempts == 0)
        {
            _start = clock.Elapsed;
        }

        Attempts++;
    }

    /// <summary>How long to wait before the next attempt; null where there is none.</summary>
    /// <param name="asked">What Gong asks for; null where it asks for nothing.</param>
    public TimeSpan? Next(TimeSpan? asked)
    {
        if (Attempts >= options.MaxAttempts)
        {
            return null;
        }

        TimeSpan wait = asked ?? Draw();
        return clock.Elapsed - _start + wait > options.MaxElapsed ? null : wait;
    }

    private TimeSpan Draw()
    {
        double bound = Math.Min(options.MaxDelay.TotalMilliseconds, options.BaseDelay.TotalMilliseconds * Math.Pow(2, Attempts - 1));
        return TimeSpan.FromMilliseconds(bound * random());
    }
}
