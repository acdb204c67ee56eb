using Gong;
using Gong.Runtime;
using GongGen.Testing.Time;

namespace GongGen.Runtime.Tests.Limits;

public class GongLimiterTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task NoSecondHasMoreThanThree_AndTheOrderIsKept(int seed)
    {
        Random random = new(seed);
        GongLimiter limiter = Limiter(3, null);
        List<Task<TimeSpan>> all = [];
        List<Task<TimeSpan>> cancelled = [];
        for (int i = 0; i < 60; i++)
        {
            using CancellationTokenSource source = new();
            Task<TimeSpan> turn = limiter.WaitAsync(source.Token);
            if (random.Next(4) == 0 && !turn.IsCompleted)
            {
                await source.CancelAsync();
                cancelled.Add(turn);
            }
            else
            {
                all.Add(turn);
            }

            if (random.Next(3) == 0)
            {
                _time.Advance(TimeSpan.FromMilliseconds(random.Next(700)));
            }
        }

        await _time.RunAsync(Task.WhenAll(all));

        TimeSpan[] turns = await Task.WhenAll(all);
        Assert.Equal(turns.Order(), turns);
        Assert.All(turns.Skip(3).Zip(turns), pair => Assert.True(pair.First - pair.Second >= Second, $"{pair.Second} and {pair.First} are three apart"));
        foreach (Task<TimeSpan> turn in cancelled)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turn);
        }
    }

    [Fact]
    public async Task CancelledCallersTakeNoPlace()
    {
        GongLimiter limiter = Limiter(1, null);
        using CancellationTokenSource source = new();
        Task<TimeSpan> first = limiter.WaitAsync(CancellationToken.None);
        Task<TimeSpan>[] given = [limiter.WaitAsync(source.Token), limiter.WaitAsync(source.Token), limiter.WaitAsync(source.Token)];
        Task<TimeSpan> last = limiter.WaitAsync(CancellationToken.None);
        await source.CancelAsync();

        Assert.Equal(TimeSpan.Zero, await first);
        Assert.Equal(Second, await _time.RunAsync(last));
        Assert.All(given, turn => Assert.True(turn.IsCanceled));
    }

    [Fact]
    public async Task CancelledCallerDoesNotLetOthersJumpTheQueue()
    {
        GongLimiter limiter = Limiter(1, null);
        using CancellationTokenSource source = new();
        await limiter.WaitAsync(CancellationToken.None);
        Task<TimeSpan> head = limiter.WaitAsync(CancellationToken.None);
        Task<TimeSpan> middle = limiter.WaitAsync(source.Token);
        Task<TimeSpan> tail = limiter.WaitAsync(CancellationToken.None);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => middle);

        await _time.RunAsync(Task.WhenAll(head, tail));

        Assert.Equal((Second, 2 * Second), (await head, await tail));
    }

    [Fact]
    public async Task DayHasALimitToo()
    {
        GongLimiter limiter = Limiter(null, 2);
        await limiter.WaitAsync(CancellationToken.None);
        _time.Advance(TimeSpan.FromHours(5));
        await limiter.WaitAsync(CancellationToken.None);

        Assert.Equal(TimeSpan.FromHours(24), await _time.RunAsync(limiter.WaitAsync(CancellationToken.None)));
        Assert.Equal(TimeSpan.FromHours(29), await _time.RunAsync(limiter.WaitAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task PauseHoldsEverybody_TheLongerOneCounts()
    {
        GongLimiter limiter = Limiter(null, null);
        limiter.Pause(TimeSpan.FromSeconds(30));
        limiter.Pause(TimeSpan.FromSeconds(10));
        Task<TimeSpan>[] turns = [limiter.WaitAsync(CancellationToken.None), limiter.WaitAsync(CancellationToken.None)];

        await _time.RunAsync(Task.WhenAll(turns));

        Assert.All(turns, turn => Assert.Equal(TimeSpan.FromSeconds(30), turn.Result));
    }

    [Fact]
    public async Task PauseHoldsThoseWhoWaitAlready()
    {
        GongLimiter limiter = Limiter(1, null);
        await limiter.WaitAsync(CancellationToken.None);
        Task<TimeSpan> waiting = limiter.WaitAsync(CancellationToken.None);
        limiter.Pause(TimeSpan.FromSeconds(5));

        Assert.Equal(TimeSpan.FromSeconds(5), await _time.RunAsync(waiting));
    }

    [Fact]
    public async Task PauseOfYearsIsNotBelieved()
    {
        GongLimiter limiter = Limiter(null, null);
        limiter.Pause(TimeSpan.MaxValue);

        Assert.Equal(TimeSpan.FromDays(1), await _time.RunAsync(limiter.WaitAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task WithoutLimitsNobodyWaits()
    {
        GongLimiter limiter = Limiter(null, null);

        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal(TimeSpan.Zero, await limiter.WaitAsync(CancellationToken.None));
        }
    }

    [Fact]
    public async Task SameOwnerSharesAndTheStricterLimitHolds()
    {
        GongClock clock = GongClock.Of(_time);
        GongLimiter loose = GongLimiters.For("owner", new GongLimitOptions { RequestsPerSecond = 5 }, clock);
        GongLimiter strict = GongLimiters.For("owner", new GongLimitOptions { RequestsPerSecond = 1 }, clock);
        GongLimiter again = GongLimiters.For("owner", new GongLimitOptions { RequestsPerSecond = null, RequestsPerDay = null }, clock);

        Assert.Same(loose, strict);
        Assert.Same(loose, again);
        Assert.NotSame(loose, GongLimiters.For("other", new GongLimitOptions(), clock));
        Assert.NotSame(loose, GongLimiters.For("owner", new GongLimitOptions(), GongClock.Of(new ManualTime())));
        await loose.WaitAsync(CancellationToken.None);
        Assert.Equal(Second, await _time.RunAsync(loose.WaitAsync(CancellationToken.None)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void OptionsMustBeUsable(int perSecond, int perDay) =>
        Assert.Throws<ArgumentException>("options", new GongLimitOptions { RequestsPerSecond = perSecond, RequestsPerDay = perDay }.Checked);

    private GongLimiter Limiter(int? perSecond, int? perDay)
    {
        GongLimiter limiter = new(GongClock.Of(_time));
        limiter.Tighten(new GongLimitOptions { RequestsPerSecond = perSecond, RequestsPerDay = perDay });
        return limiter;
    }
}
