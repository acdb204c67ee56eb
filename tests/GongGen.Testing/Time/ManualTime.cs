namespace GongGen.Testing.Time;

/// <summary>A clock that stands still until it is moved, timers included: tests wait for nothing.</summary>
public sealed class ManualTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _armed = [];
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _elapsed;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How far the clock has been moved.</summary>
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
    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    /// <inheritdoc/>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock; timers that are due fire in their order, each at its own time.</summary>
    public void Advance(TimeSpan time)
    {
        TimeSpan target = Elapsed + time;
        while (TakeDue(target) is { } timer)
        {
            timer.Fire();
        }

        lock (_gate)
        {
            _elapsed = target;
        }
    }

    /// <summary>Moves the clock from timer to timer until the work is done. The work must wait by this clock or for something that ends by itself.</summary>
    public async Task RunAsync(Task work)
    {
        while (!work.IsCompleted)
        {
            (TimeSpan? next, Task change) = Look();
            if (next is { } due)
            {
                Advance(due - Elapsed);
                continue;
            }

            await Task.WhenAny(work, change);
        }

        await work;
    }

    /// <summary>Moves the clock from timer to timer until the work is done, and gives its result.</summary>
    public async Task<T> RunAsync<T>(Task<T> work)
    {
        await RunAsync((Task)work);
        return await work;
    }

    /// <summary>Waits until somebody waits by this clock, and says for how long.</summary>
    public async Task<TimeSpan> NextAsync()
    {
        while (true)
        {
            (TimeSpan? next, Task change) = Look();
            if (next is { } due)
            {
                return due - Elapsed;
            }

            await change;
        }
    }

    internal void Arm(ManualTimer timer, TimeSpan? dueTime)
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

    private (TimeSpan? Next, Task Change) Look()
    {
        lock (_gate)
        {
            return (_armed.Count == 0 ? null : _armed.Min(timer => timer.DueAt), _change.Task);
        }
    }

    private ManualTimer? TakeDue(TimeSpan target)
    {
        lock (_gate)
        {
            ManualTimer? timer = _armed.Where(timer => timer.DueAt <= target).MinBy(timer => timer.DueAt);
            if (timer is not null)
            {
                _armed.Remove(timer);
                _elapsed = timer.DueAt > _elapsed ? timer.DueAt : _elapsed;
            }

            return timer;
        }
    }
}
