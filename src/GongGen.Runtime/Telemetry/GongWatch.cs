#nullable enable
namespace Gong.Runtime;

using global::System;

/// <summary>Follows one request to its end, for all who look on from outside. The names of its events are those of the request's life.</summary>
internal sealed class GongWatch
{
    private readonly GongExchange _exchange;
    private readonly GongClock _clock;
    private readonly TimeSpan _start;
    private TimeSpan _attemptStart;
    private bool _isAttempting;
#if HAS_DIAGNOSTICS
    private readonly GongTrace _trace;
#endif
#if HAS_LOGGER
    private readonly GongLog _log;
#endif

    /// <summary>Begins with a request that was not sent yet.</summary>
    public GongWatch(GongExchange exchange, GongClock clock)
    {
        _exchange = exchange;
        _clock = clock;
        _start = clock.Elapsed;
#if HAS_DIAGNOSTICS
        _trace = new GongTrace(exchange);
#endif
#if HAS_LOGGER
        _log = exchange.Log;
#endif
    }

    /// <summary>The request waits for its turn, from now on.</summary>
    public void BeginWait(TimeSpan time)
    {
#if HAS_LOGGER
        _log.Wait(_exchange, time);
#endif
    }

    /// <summary>The request had its turn.</summary>
    public void EndWait(TimeSpan begin)
    {
#if HAS_DIAGNOSTICS
        _trace.Wait(_clock.Elapsed - begin, "limit");
#endif
    }

    /// <summary>An attempt is sent.</summary>
    public void BeginAttempt()
    {
        _attemptStart = _clock.Elapsed;
        _isAttempting = true;
    }

    /// <summary>An attempt was answered or failed.</summary>
    public void EndAttempt(GongOutcome outcome)
    {
        _isAttempting = false;
#if HAS_LOGGER
        _log.Attempt(_exchange, outcome, _clock.Elapsed - _attemptStart);
#endif
    }

    /// <summary>The request will be sent again after a wait.</summary>
    public void Repeat(GongOutcome outcome, TimeSpan wait)
    {
#if HAS_DIAGNOSTICS
        _trace.Repeat(outcome, wait);
#endif
#if HAS_LOGGER
        _log.Repeat(_exchange, outcome, wait);
#endif
    }

    /// <summary>The request is over.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <param name="isCancelled">True where the caller did not want it any more.</param>
    public void End(GongOutcome outcome, bool isCancelled)
    {
        if (_isAttempting)
        {
            EndAttempt(outcome);
        }

        TimeSpan time = _clock.Elapsed - _start;
#if HAS_DIAGNOSTICS
        _trace.End(outcome, time);
#endif
#if HAS_LOGGER
        if (outcome.ErrorType is not null && !isCancelled)
        {
            _log.Fail(_exchange, outcome, time);
        }
#endif
    }
}
