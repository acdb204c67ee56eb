namespace GongGen.Sandbox.Tests.Time;

public class SandboxClockTests
{
    private readonly SandboxClock _clock = new();

    [Fact]
    public void StandsStill()
    {
        var now = _clock.GetUtcNow();

        Assert.Equal(now, _clock.GetUtcNow());
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(now + TimeSpan.FromHours(1), _clock.GetUtcNow());
    }

    [Fact]
    public void TimersFireInTheirOrderAtTheirTimes()
    {
        var fired = new List<string>();
        using var late = _clock.CreateTimer(_ => fired.Add($"late {_clock.Elapsed.TotalSeconds}"), null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        using var early = _clock.CreateTimer(_ => fired.Add($"early {_clock.Elapsed.TotalSeconds}"), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["early 1", "late 3"], fired);
    }

    [Fact]
    public void PeriodicTimerFiresAgain()
    {
        var fired = 0;
        using var timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));

        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(3, fired);
    }

    [Fact]
    public async Task RunMovesFromWaitToWait()
    {
        var work = WaitTwiceAsync();

        await _clock.RunAsync(work);

        Assert.Equal(TimeSpan.FromHours(25), _clock.Elapsed);
    }

    [Fact]
    public void NextIsTheWaitThatEndsFirst()
    {
        using var late = _clock.CreateTimer(static _ => { }, null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        using var early = _clock.CreateTimer(static _ => { }, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        Assert.Equal((true, 1), (_clock.AdvanceToNext(), _clock.Elapsed.TotalSeconds));
        Assert.Equal((true, 3), (_clock.AdvanceToNext(), _clock.Elapsed.TotalSeconds));
        Assert.Equal((false, 3), (_clock.AdvanceToNext(), _clock.Elapsed.TotalSeconds));
    }

    [Fact]
    public void TimeNeverGoesBack() => Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromTicks(-1)));

    private async Task WaitTwiceAsync()
    {
        await Task.Delay(TimeSpan.FromHours(1), _clock);
        await Task.Delay(TimeSpan.FromHours(24), _clock);
    }
}
