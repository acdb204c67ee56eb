#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Lets requests go one after another, in the order in which they came, no faster than the limits allow.</summary>
/// <param name="clock">Time.</param>
internal sealed class GongLimiter(GongClock clock)
{
    // A server that asks for more is not believed.
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    private readonly object _gate = new();
    private readonly GongWindow _second = new(TimeSpan.FromSeconds(1));
    private readonly GongWindow _day = new(TimeSpan.FromDays(1));
    private TimeSpan _pausedUntil = TimeSpan.MinValue;
    private Task _last = Task.CompletedTask;

    /// <summary>Lowers the limits to those of another client; never raises them.</summary>
    public void Tighten(GongLimitOptions limits)
    {
        lock (_gate)
        {
            _second.Tighten(limits.RequestsPerSecond);
            _day.Tighten(limits.RequestsPerDay);
        }
    }

    /// <summary>Lets nobody go for a while, because Gong said so.</summary>
    public void Pause(TimeSpan time)
    {
        lock (_gate)
        {
            TimeSpan until = clock.Elapsed + (time < LongestPause ? time : LongestPause);
            _pausedUntil = until > _pausedUntil ? until : _pausedUntil;
        }
    }

    /// <summary>Waits for the turn. A caller that is cancelled takes no place.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="waits">Is told how long it will take, once only time stands between the caller and the turn.</param>
    /// <returns>When the turn came, by the clock's <see cref="GongClock.Elapsed"/>.</returns>
    public async Task<TimeSpan> WaitAsync(CancellationToken cancellationToken, Action<TimeSpan>? waits = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TaskCompletionSource<bool> mine = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_gate)
        {
            before = _last;
            _last = mine.Task;
        }

        try
        {
            await GongTasks.WaitAsync(before, cancellationToken).ConfigureAwait(false);
            while (true)
            {
                (TimeSpan now, TimeSpan wait) = Enter();
                if (wait <= TimeSpan.Zero)
                {
                    return now;
                }

                waits?.Invoke(wait);
                await clock.DelayAsync(wait, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            PassOn(before, mine);
        }
    }

    // Whoever leaves early hands the turn on when it comes, not before.
    private static void PassOn(Task before, TaskCompletionSource<bool> mine)
    {
        if (before.IsCompleted)
        {
            mine.TrySetResult(true);
            return;
        }

        _ = before.ContinueWith(
            static (_, state) => ((TaskCompletionSource<bool>)state!).TrySetResult(true),
            mine,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    private (TimeSpan Now, TimeSpan Wait) Enter()
    {
        lock (_gate)
        {
            TimeSpan now = clock.Elapsed;
            TimeSpan wait = Longest(_second.WaitAt(now), _day.WaitAt(now), _pausedUntil > now ? _pausedUntil - now : TimeSpan.Zero);
            if (wait <= TimeSpan.Zero)
            {
                _second.Add(now);
                _day.Add(now);
                return (now, TimeSpan.Zero);
            }

            // Timers count whole milliseconds and would wake a caller too early, again and again.
            return (now, TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)));
        }
    }

    private static TimeSpan Longest(TimeSpan first, TimeSpan second, TimeSpan third)
    {
        TimeSpan longer = first > second ? first : second;
        return longer > third ? longer : third;
    }
}
