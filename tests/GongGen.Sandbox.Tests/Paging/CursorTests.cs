using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Paging;

public sealed class CursorTests
{
    private const string Calls = "v2/calls?fromDateTime=2025-03-01T00:00:00Z&toDateTime=2025-07-01T00:00:00Z";

    [Fact]
    public async Task A_query_is_paged_to_its_end_without_loss()
    {
        await using var gong = await Session.StartAsync();
        var ids = new List<string>();
        var pages = new List<(int Size, int Number, int Total)>();
        string? cursor = null;
        do
        {
            var reply = await gong.GetAsync(cursor is null ? Calls : $"{Calls}&cursor={cursor}");
            var records = reply["records"];
            pages.Add((
                records.GetProperty("currentPageSize").GetInt32(),
                records.GetProperty("currentPageNumber").GetInt32(),
                records.GetProperty("totalRecords").GetInt32()));
            ids.AddRange(reply["calls"].EnumerateArray().Select(call => call.GetProperty("id").GetString()!));
            cursor = reply.Cursor;
        }
        while (cursor is not null);

        Assert.Equal([(100, 0, 250), (100, 1, 250), (50, 2, 250)], pages);
        Assert.Equal(gong.Sandbox.State.Calls.Select(call => call.Id), ids);
    }

    [Theory]
    [InlineData("v2/calls/extensive", "calls")]
    [InlineData("v2/calls/transcript", "callTranscripts")]
    public async Task A_body_is_paged_by_a_cursor_at_its_top(string path, string member)
    {
        await using var gong = await Session.StartAsync();
        var first = await gong.PostAsync(path, """{"filter":{}}""");

        var second = await gong.PostAsync(path, $$"""{"filter":{},"cursor":"{{first.Cursor}}"}""");

        Assert.Equal(100, first.Count(member));
        Assert.Equal(1, second["records"].GetProperty("currentPageNumber").GetInt32());
        Assert.NotEqual(first[member][0].GetRawText(), second[member][0].GetRawText());
    }

    [Fact]
    public async Task In_the_query_of_a_post_a_cursor_is_ignored_where_that_is_asked_for()
    {
        await using var gong = await Session.StartAsync(new() { RefuseUnknownParameters = false });
        var first = await gong.PostAsync("v2/calls/extensive", """{"filter":{}}""");

        var again = await gong.PostAsync($"v2/calls/extensive?cursor={first.Cursor}", """{"filter":{}}""");

        Assert.Equal(0, again["records"].GetProperty("currentPageNumber").GetInt32());
        Assert.Equal(first["calls"][0].GetRawText(), again["calls"][0].GetRawText());
    }

    [Fact]
    public async Task A_cursor_looks_like_a_jwt()
    {
        await using var gong = await Session.StartAsync();

        Assert.Matches(@"\AeyJ[\w-]+\.eyJ[\w-]+\.[\w-]+\z", (await gong.GetAsync(Calls)).Cursor);
    }

    [Fact]
    public async Task The_last_page_has_no_cursor_even_when_it_is_full()
    {
        await using var gong = await Session.StartAsync(new() { PageSize = DemoData.CallCount });

        var reply = await gong.GetAsync(Calls);

        Assert.Equal(DemoData.CallCount, reply.Count("calls"));
        Assert.False(reply["records"].TryGetProperty("cursor", out _));
    }

    [Theory]
    [InlineData("v2/calls?fromDateTime=2025-03-02T00:00:00Z&toDateTime=2025-07-01T00:00:00Z")]
    [InlineData(Calls + "&workspaceId=" + DemoData.MainWorkspaceId)]
    public async Task Other_inputs_must_stay_the_same_in_a_query(string changed)
    {
        await using var gong = await Session.StartAsync();
        var first = await gong.GetAsync(Calls);

        var reply = await gong.GetAsync($"{changed}&cursor={first.Cursor}");

        Assert.Equal(400, reply.Status);
        Assert.Contains("must be the same", reply.Error);
    }

    [Theory]
    [InlineData("""{"filter":{"fromDateTime":"2025-03-04T00:00:00Z"},"cursor":"?"}""")]
    [InlineData("""{"filter":{},"contentSelector":{"exposedFields":{"media":true}},"cursor":"?"}""")]
    public async Task Other_inputs_must_stay_the_same_in_a_body(string changed)
    {
        await using var gong = await Session.StartAsync();
        var first = await gong.PostAsync("v2/calls/extensive", """{"filter":{}}""");

        Assert.Equal(400, (await gong.PostAsync("v2/calls/extensive", changed.Replace("?", first.Cursor))).Status);
    }

    [Fact]
    public async Task The_order_of_members_is_no_change()
    {
        await using var gong = await Session.StartAsync();
        var first = await gong.PostAsync("v2/calls/extensive", """{"filter":{},"contentSelector":{}}""");

        var second = await gong.PostAsync("v2/calls/extensive", $$$"""{"cursor":"{{{first.Cursor}}}","contentSelector":{},"filter":{}}""");

        Assert.Equal(200, second.Status);
    }

    [Fact]
    public async Task A_cursor_of_one_operation_is_none_of_another()
    {
        await using var gong = await Session.StartAsync();
        var first = await gong.PostAsync("v2/calls/extensive", """{"filter":{}}""");

        Assert.Equal(400, (await gong.PostAsync("v2/calls/transcript", $$"""{"filter":{},"cursor":"{{first.Cursor}}"}""")).Status);
    }

    [Fact]
    public async Task An_hour_after_the_first_request_cursors_have_expired()
    {
        var clock = new ManualClock();
        await using var gong = await Session.StartAsync(new() { TimeProvider = clock });
        var first = await gong.GetAsync(Calls);

        clock.Advance(TimeSpan.FromMinutes(59));
        var second = await gong.GetAsync($"{Calls}&cursor={first.Cursor}");
        clock.Advance(TimeSpan.FromMinutes(1));
        var third = await gong.GetAsync($"{Calls}&cursor={second.Cursor}");

        Assert.Equal(200, second.Status);
        Assert.Equal(400, third.Status);
        Assert.Contains("cursor has expired", third.Error);
    }

    [Fact]
    public async Task Calls_that_vanish_between_pages_end_the_sequence_with_404()
    {
        await using var gong = await Session.StartAsync();
        var first = await gong.GetAsync(Calls);
        foreach (var call in gong.Sandbox.State.Calls.Skip(100))
        {
            gong.Sandbox.State.RemoveCall(call.Id);
        }

        Assert.Equal(404, (await gong.GetAsync($"{Calls}&cursor={first.Cursor}")).Status);
    }
}
