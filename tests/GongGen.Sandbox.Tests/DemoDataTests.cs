using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests;

public sealed class DemoDataTests
{
    [Fact]
    public async Task Every_sandbox_starts_with_the_same_data()
    {
        await using var one = await Session.StartAsync();
        await using var two = await Session.StartAsync();

        Assert.Equal(
            (await one.PostAsync("v2/calls/transcript", """{"filter":{}}"""))["callTranscripts"].GetRawText(),
            (await two.PostAsync("v2/calls/transcript", """{"filter":{}}"""))["callTranscripts"].GetRawText());
    }

    [Fact]
    public async Task Every_demo_call_is_within_the_demo_period_and_has_a_user_and_a_workspace()
    {
        await using var gong = await Session.StartAsync();
        var state = gong.Sandbox.State;

        Assert.Equal(DemoData.CallCount, state.Calls.Count);
        Assert.All(state.Calls, call =>
        {
            Assert.InRange(call.Started, DemoData.From, DemoData.To);
            Assert.NotNull(state.FindUser(call.PrimaryUserId));
            Assert.Contains(state.Workspaces, workspace => workspace.Id == call.WorkspaceId);
        });
    }

    [Fact]
    public async Task Without_demo_data_a_sandbox_is_empty()
    {
        await using var gong = await Session.StartAsync(new() { SeedDemoData = false });

        Assert.Empty(gong.Sandbox.State.Calls);
        Assert.Empty(gong.Sandbox.State.Users);
    }
}
