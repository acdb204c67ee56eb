using Gong;
using Gong.Runtime;
using GongGen.Testing.Time;

namespace GongGen.Runtime.Tests.Retrying;

public class GongRetryTests
{
    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(0, new double[] { 0, 0, 0, 0, 0 })]
    [InlineData(0.5, new[] { 0.25, 0.5, 1, 1.5, 1.5 })]
    [InlineData(1, new[] { 0.5, 1, 2, 3, 3 })]
    public void WaitIsDrawnBelowABoundThatDoubles(double drawn, double[] seconds)
    {
        GongRetry retry = Retry(new GongRetryOptions { MaxAttempts = 10, MaxDelay = TimeSpan.FromSeconds(3) }, drawn);

        double[] waits = seconds.Select(_ =>
        {
            retry.Begin();
            return retry.Next(null)!.Value.TotalSeconds;
        }).ToArray();

        Assert.Equal(seconds, waits);
    }

    [Fact]
    public void LastAttemptIsTheLast()
    {
        GongRetry retry = Retry(new GongRetryOptions { MaxAttempts = 2 }, 0);
        retry.Begin();
        Assert.NotNull(retry.Next(null));
        retry.Begin();

        Assert.Null(retry.Next(null));
        Assert.Null(retry.Next(TimeSpan.Zero));
        Assert.Equal(2, retry.Attempts);
    }

    [Fact]
    public void WhatGongAsksForCountsMoreThanTheBound()
    {
        GongRetry retry = Retry(new GongRetryOptions { MaxDelay = TimeSpan.FromSeconds(1) }, 1);
        retry.Begin();

        Assert.Equal(TimeSpan.FromSeconds(119), retry.Next(TimeSpan.FromSeconds(119)));
    }

    [Fact]
    public void NoAttemptBeginsTooLate()
    {
        GongRetry retry = Retry(new GongRetryOptions { MaxElapsed = TimeSpan.FromSeconds(10) }, 0);
        _time.Advance(TimeSpan.FromHours(1));
        retry.Begin();
        _time.Advance(TimeSpan.FromSeconds(8));

        Assert.Equal(TimeSpan.FromSeconds(2), retry.Next(TimeSpan.FromSeconds(2)));
        Assert.Null(retry.Next(TimeSpan.FromSeconds(2.001)));
    }

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, -1, 1, 1)]
    [InlineData(1, 1, -1, 1)]
    [InlineData(1, 1, 1, -1)]
    public void OptionsMustBeUsable(int attempts, int elapsed, int first, int longest)
    {
        GongRetryOptions options = new()
        {
            MaxAttempts = attempts,
            MaxElapsed = TimeSpan.FromSeconds(elapsed),
            BaseDelay = TimeSpan.FromSeconds(first),
            MaxDelay = TimeSpan.FromSeconds(longest),
        };

        Assert.Throws<ArgumentException>("options", options.Checked);
    }

    private GongRetry Retry(GongRetryOptions options, double drawn) => new(options, GongClock.Of(_time), () => drawn);
}
