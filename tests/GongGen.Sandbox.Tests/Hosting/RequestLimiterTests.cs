using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Hosting;

public sealed class RequestLimiterTests
{
    [Fact]
    public async Task Without_a_limit_nothing_is_refused()
    {
        await using var gong = await Session.StartAsync(new() { TimeProvider = new ManualClock() });

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(200, (await gong.GetAsync("v2/call-outcomes")).Status);
        }
    }

    [Fact]
    public async Task The_fourth_request_of_a_second_is_429_with_a_wait()
    {
        await using var gong = await Session.StartAsync(new() { RequestsPerSecond = 3, TimeProvider = new ManualClock() });
        for (var i = 0; i < 3; i++)
        {
            await gong.GetAsync("v2/users");
        }

        var reply = await gong.GetAsync("v2/users");

        Assert.Equal(429, reply.Status);
        Assert.NotEmpty(reply.Error);
        Assert.Equal(TimeSpan.FromSeconds(1), reply.RetryAfter);
    }

    [Fact]
    public async Task After_the_wait_requests_are_answered_again()
    {
        var clock = new ManualClock();
        await using var gong = await Session.StartAsync(new() { RequestsPerSecond = 1, TimeProvider = clock });
        await gong.GetAsync("v2/users");

        clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Equal(429, (await gong.GetAsync("v2/users")).Status);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(200, (await gong.GetAsync("v2/users")).Status);
    }

    [Fact]
    public async Task The_limit_of_a_day_ends_with_the_day()
    {
        var clock = new ManualClock();
        await using var gong = await Session.StartAsync(new() { RequestsPerDay = 1, TimeProvider = clock });
        await gong.GetAsync("v2/users");

        var reply = await gong.GetAsync("v2/users");
        Assert.Equal(429, reply.Status);
        Assert.Equal(TimeSpan.FromHours(12), reply.RetryAfter);

        clock.Advance(TimeSpan.FromHours(12));
        Assert.Equal(200, (await gong.GetAsync("v2/users")).Status);
    }
}
