namespace GongGen.EndToEnd.Tests;

/// <summary>What GongClient does and Refit's clients don't: settings of single calls, and answers that are read before they count.</summary>
public class GongClientTests : FaultTest
{
    [Fact]
    public async Task Slow_IsCutByTheTimeoutOfTheCall()
    {
        GongClientOptions options = TimedOptions();
        using GongClient gong = new(options);
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.Slow) { Delay = TimeSpan.FromHours(1) });
        Task slow = gong.With(call => call.Timeout = TimeSpan.FromSeconds(5)).Users.ListUsersAsync();

        await Assert.ThrowsAsync<TaskCanceledException>(() => Time.RunAsync(slow));

        Assert.Equal(TimeSpan.FromSeconds(5), Time.Elapsed);
    }

    [Fact]
    public async Task With_ChangesOnlySomeCalls()
    {
        using GongClient gong = new(TimedOptions());
        Sandbox.Inject(SandboxFault.ServerError with { Count = 2 });

        GongServerException exception = await Assert.ThrowsAsync<GongServerException>(() => gong.With(call => call.Retry.MaxAttempts = 1).Users.ListUsersAsync());
        await Time.RunAsync(gong.Users.ListUsersAsync());

        Assert.Equal(1, exception.Attempts);
        Assert.Equal(3, Sandbox.Requests.Count);
    }

    [Fact]
    public async Task AnswerThatBreaksOff_IsAskedForAgain()
    {
        using GongClient gong = new(TimedOptions());
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.Truncated) { Operation = "listCallsExtensive" });

        var page = await Time.RunAsync(gong.Calls.ListCallsExtensiveAsync(new() { Filter = new() { FromDateTime = DemoData.From, ToDateTime = DemoData.To } }));

        Assert.NotNull(page.Calls);
        Assert.Equal(2, CountOf("/v2/calls/extensive"));
    }

    [Fact]
    public async Task EmptyAnswer_IsToldAsOne()
    {
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.Empty) { Status = 200 });

        GongApiException exception = await Assert.ThrowsAsync<GongApiException>(() => Gong.Users.ListUsersAsync());

        Assert.Contains("an empty body where JSON was expected", exception.Message, StringComparison.Ordinal);
    }
}
