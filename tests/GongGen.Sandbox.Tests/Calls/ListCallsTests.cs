using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Calls;

public sealed class ListCallsTests
{
    private const string Day = "fromDateTime=2026-01-05T00:00:00Z&toDateTime=2026-01-06T00:00:00Z";

    private static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("toDateTime=2025-04-01T00:00:00Z", "fromDateTime: is required")]
    [InlineData("fromDateTime=2025-04-01T00:00:00Z", "toDateTime: is required")]
    [InlineData("fromDateTime=2025-04-02T00:00:00Z&toDateTime=2025-04-01T00:00:00Z", "fromDateTime: must be before toDateTime")]
    [InlineData("fromDateTime=2025-04-01T00:00:00Z&toDateTime=2025-04-01T00:00:00Z", "fromDateTime: must be before toDateTime")]
    [InlineData(Day + "&workspaceId=main", "workspaceId: ")]
    [InlineData(Day + "&cursor=", "cursor: ")]
    [InlineData(Day + "&cursor=made.up.cursor", "cursor: ")]
    [InlineData("fromDateTime=2025-04-01&toDateTime=2025-05-01T00:00:00Z", "fromDateTime: ")]
    [InlineData("fromDateTime=2025-04-01T00:00:00&toDateTime=2025-05-01T00:00:00Z", "fromDateTime: ")]
    [InlineData("fromDateTime=2025-04-01T00:00:00+02:00&toDateTime=2025-05-01T00:00:00Z", "fromDateTime: ")]
    public async Task Wrong_queries_are_400(string query, string error)
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.GetAsync("v2/calls?" + query);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith(error, reply.Error);
    }

    [Fact]
    public async Task An_offset_is_understood_when_its_plus_is_escaped()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.GetAsync("v2/calls?fromDateTime=2025-04-01T00:00:00%2B02:00&toDateTime=2025-05-01T00:00:00%2B02:00");

        Assert.Equal(200, reply.Status);
    }

    [Fact]
    public async Task Nothing_in_the_period_is_404_in_gongs_words()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.GetAsync("v2/calls?" + Day);

        Assert.Equal(404, reply.Status);
        Assert.Equal("No calls found corresponding to the provided filters", reply.Error);
    }

    [Fact]
    public async Task The_period_has_its_beginning_and_not_its_end()
    {
        await using var gong = await SeedAsync(
            Call("1", Start), Call("2", Start.AddDays(1)), Call("3", Start.AddTicks(-1)));

        Assert.Equal(["1"], await IdsAsync(gong, Day));
    }

    [Fact]
    public async Task A_conference_counts_by_its_scheduled_time_and_others_by_their_start()
    {
        await using var gong = await SeedAsync(
            Call("1", Start.AddHours(25)) with { Direction = "Conference", Scheduled = Start.AddHours(23) },
            Call("2", Start.AddHours(23)) with { Direction = "Conference", Scheduled = Start.AddHours(25) },
            Call("3", Start.AddHours(25)) with { Direction = "Outbound", Scheduled = Start.AddHours(23) });

        Assert.Equal(["1"], await IdsAsync(gong, Day));
    }

    [Fact]
    public async Task The_oldest_comes_first()
    {
        await using var gong = await SeedAsync(Call("1", Start.AddHours(2)), Call("3", Start), Call("2", Start.AddHours(1)));

        Assert.Equal(["3", "2", "1"], await IdsAsync(gong, Day));
    }

    [Fact]
    public async Task A_workspace_narrows()
    {
        await using var gong = await SeedAsync(Call("1", Start), Call("2", Start) with { WorkspaceId = "9" });

        Assert.Equal(["2"], await IdsAsync(gong, Day + "&workspaceId=9"));
    }

    [Fact]
    public async Task Parameters_that_gong_does_not_have_are_ignored_where_that_is_asked_for()
    {
        await using var gong = await Session.StartAsync(new() { SeedDemoData = false, RefuseUnknownParameters = false });
        gong.Sandbox.State.AddCall(Call("1", Start));
        gong.Sandbox.State.AddCall(Call("2", Start));

        Assert.Equal(["1", "2"], await IdsAsync(gong, Day + "&limit=1&offset=1"));
    }

    [Fact]
    public async Task Dates_have_offsets_and_six_digits_where_there_is_a_fraction()
    {
        var precise = new DateTimeOffset(2026, 1, 5, 4, 3, 37, TimeSpan.FromHours(-7)).AddTicks(419_770);
        await using var gong = await SeedAsync(Call("1", Start.AddHours(1)), Call("2", precise));

        var calls = (await gong.GetAsync("v2/calls?" + Day))["calls"];

        Assert.Equal("2026-01-05T01:00:00+00:00", calls[0].GetProperty("started").GetString());
        Assert.Equal("2026-01-05T04:03:37.041977-07:00", calls[1].GetProperty("started").GetString());
    }

    [Fact]
    public async Task What_is_not_known_is_null()
    {
        await using var gong = await SeedAsync(Call("1", Start));

        var call = (await gong.GetAsync("v2/calls?" + Day))["calls"][0];

        Assert.Equal(System.Text.Json.JsonValueKind.Null, call.GetProperty("title").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, call.GetProperty("purpose").ValueKind);
        Assert.False(call.TryGetProperty("parties", out _));
    }

    private static SandboxCall Call(string id, DateTimeOffset started) =>
        new() { Id = id, Started = started, PrimaryUserId = "5", WorkspaceId = "7" };

    private static async Task<Session> SeedAsync(params SandboxCall[] calls)
    {
        var gong = await Session.StartAsync(new() { SeedDemoData = false });
        Array.ForEach(calls, gong.Sandbox.State.AddCall);
        return gong;
    }

    private static async Task<string[]> IdsAsync(Session gong, string query)
    {
        var reply = await gong.GetAsync("v2/calls?" + query);
        return [.. reply["calls"].EnumerateArray().Select(call => call.GetProperty("id").GetString()!)];
    }
}
