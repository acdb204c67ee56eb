namespace GongGen.EndToEnd.Tests;

/// <summary>The example of the sandbox's page.</summary>
public class SandboxClockTests
{
    [Fact]
    public async Task WaitTakesNoTime()
    {
        SandboxClock clock = new();
        await using GongSandbox sandbox = await GongSandbox.StartAsync(new GongSandboxOptions { TimeProvider = clock });
        using GongClient gong = new(new GongClientOptions
        {
            AccessKey = sandbox.AccessKey,
            AccessKeySecret = sandbox.AccessKeySecret,
            BaseUrl = sandbox.BaseUrl,
            TimeProvider = clock,
            Timeout = Timeout.InfiniteTimeSpan,
        });
        sandbox.Inject(SandboxFault.TooMany with { RetryAfter = TimeSpan.FromSeconds(90) });

        await clock.RunAsync(gong.Users.ListUsersAsync());

        Assert.Equal(TimeSpan.FromSeconds(90), clock.Elapsed);
        Assert.Equal(2, sandbox.Requests.Count);
    }
}
