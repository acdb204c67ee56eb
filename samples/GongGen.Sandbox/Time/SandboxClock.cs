namespace GongGen.Sandbox;

/// <summary>
/// A clock that stands still until a test moves it, timers included. Give it to the sandbox and to the client: then waits of minutes, cursors of an
/// hour and limits of a day take no time. Safe for many threads.
/// </summary>
public sealed class SandboxClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<SandboxTimer> _armed = [];
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _elapsed;

    /// <summary>How far the clock was moved.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            lock (_gate)
            {
                return _elapsed;
            }
        }
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The time: noon of 5 January 2026, UTC, and as much as the clock was moved.</summary>
    /// <returns>The time in UTC.</returns>
    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    /// <inheritdoc/>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SandboxTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock; what waited for a time in between goes on, in order, each at its own time.</summary>
    /// <param name="time">How far; zero lets go on what is due.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        var target = Elapsed + time;
        while (TakeDue(target) is { } timer)
        {
            timer.Fire();
        }

        lock (_gate)
        {
            _elapsed = target > _elapsed ? target : _elapsed;
        }
    }

    /// <summary>Moves the clock to the end of the wait that ends first.</summary>
    /// <returns>False where nobody waits by this clock.</returns>
    public bool AdvanceToNext()
    {
        if (Next() is not { } due)
        {
            return false;
        }

        var time = due - Elapsed;
        Advance(time > TimeSpan.Zero ? time : TimeSpan.Zero);
        return true;
    }

    /// <summary>Moves the clock from one wait to the next until the work is done. Work that waits for something else than this clock has to end by itself.</summary>
    /// <param name="work">The work, which has begun.</param>
    /// <returns>A task that ends as the work does.</returns>
    public async Task RunAsync(Task work)
    {
        ArgumentNullException.ThrowIfNull(work);
        while (!work.IsCompleted)
        {
            // Looked at first: what is armed between the two lines would be missed otherwise.
            var change = Change();
            if (!AdvanceToNext())
            {
                await Task.WhenAny(work, change);
            }
        }

        await work;
    }

    /// <summary>Moves the clock from one wait to the next until the work is done.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="work">The work, which has begun.</param>
    /// <returns>What the work gives.</returns>
    public async Task<T> RunAsync<T>(Task<T> work)
    {
        await RunAsync((Task)work);
        return await work;
    }

    internal void Arm(SandboxTimer timer, TimeSpan? dueTime)
    {
        lock (_gate)
        {
            _armed.Remove(timer);
            if (dueTime is not { } time)
            {
                return;
            }

            timer.DueAt = _elapsed + time;
            _armed.Add(timer);
            _change.TrySetResult();
            _change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private TimeSpan? Next()
    {
        lock (_gate)
        {
            return _armed.Count == 0 ? null : _armed.Min(timer => timer.DueAt);
        }
    }

    private Task Change()
    {
        lock (_gate)
        {
            return _change.Task;
        }
    }

    private SandboxTimer? TakeDue(TimeSpan target)
    {
        lock (_gate)
        {
            var timer = _armed.Where(timer => timer.DueAt <= target).MinBy(timer => timer.DueAt);
            if (timer is not null)
            {
                _armed.Remove(timer);
                _elapsed = timer.DueAt > _elapsed ? timer.DueAt : _elapsed;
            }

            return timer;
        }
    }
}
