namespace GongGen.Testing.Time;

/// <summary>A timer of a <see cref="ManualTime"/>. It fires once for each time it is set.</summary>
internal sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
{
    public TimeSpan DueAt { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan && period != TimeSpan.Zero)
        {
            throw new NotSupportedException("The manual clock has no periodic timers.");
        }

        time.Arm(this, dueTime == Timeout.InfiniteTimeSpan ? null : dueTime);
        return true;
    }

    public void Fire() => callback(state);

    public void Dispose() => time.Arm(this, null);

    public ValueTask DisposeAsync()
    {
        time.Arm(this, null);
        return ValueTask.CompletedTask;
    }
}
