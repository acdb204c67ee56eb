namespace GongGen.Sandbox;

/// <summary>A timer of a <see cref="SandboxClock"/>.</summary>
internal sealed class SandboxTimer(SandboxClock clock, TimerCallback callback, object? state) : ITimer
{
    private TimeSpan _period;

    public TimeSpan DueAt { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        _period = period;
        clock.Arm(this, dueTime == Timeout.InfiniteTimeSpan ? null : dueTime);
        return true;
    }

    public void Fire()
    {
        if (_period > TimeSpan.Zero)
        {
            clock.Arm(this, _period);
        }

        callback(state);
    }

    public void Dispose() => clock.Arm(this, null);

    public ValueTask DisposeAsync()
    {
        clock.Arm(this, null);
        return ValueTask.CompletedTask;
    }
}
