using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Calls;

public sealed class CallListsTests
{
    [Fact]
    public async Task Outcomes_come_in_display_order()
    {
        await using var gong = await Session.StartAsync(new() { SeedDemoData = false });
        gong.Sandbox.State.AddOutcome(new SandboxOutcome("Connected", "CONNECTED", "POSITIVE", "COMPLETE", null, "ANSWERED"));
        gong.Sandbox.State.AddOutcome(new SandboxOutcome("Busy", "NOT_CONNECTED", "NEUTRAL", null, "MARK_AS_OPT_OUT", "NOT_ANSWERED"));

        var outcomes = (await gong.GetAsync("v2/call-outcomes"))["outcomes"];

        Assert.Equal("Connected", outcomes[0].GetProperty("callOutcome").GetString());
        Assert.Equal(2, outcomes[1].GetProperty("displayOrder").GetInt32());
        Assert.Equal("MARK_AS_OPT_OUT", outcomes[1].GetProperty("automation").GetString());
    }

    [Fact]
    public async Task Associations_begin_at_a_date_and_are_paged()
    {
        await using var gong = await Session.StartAsync(new() { PageSize = 1 });
        var oldest = gong.Sandbox.State.Associations[0];
        var query = $"v2/calls/manual-crm-associations?fromDateTime={oldest.Created.AddTicks(1).UtcDateTime:O}";

        var first = await gong.GetAsync(query);
        var second = await gong.GetAsync($"{query}&cursor={first.Cursor}");

        Assert.Equal(gong.Sandbox.State.Associations[1].CallId, first["associations"][0].GetProperty("callId").GetString());
        Assert.NotEmpty(first["associations"][0].GetProperty("associatedCrmObjects")[0].GetProperty("accountCrmId").GetString()!);
        Assert.Equal(1, second.Count("associations"));
        Assert.Null(second.Cursor);
    }

    [Fact]
    public async Task No_associations_are_an_empty_list()
    {
        await using var gong = await Session.StartAsync(new() { SeedDemoData = false });

        var reply = await gong.GetAsync("v2/calls/manual-crm-associations");

        Assert.Equal(200, reply.Status);
        Assert.Equal(0, reply.Count("associations"));
    }
}
