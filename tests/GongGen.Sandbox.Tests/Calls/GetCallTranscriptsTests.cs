using System.Text.Json;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Calls;

public sealed class GetCallTranscriptsTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Times_are_in_milliseconds_and_unknowns_are_null()
    {
        await using var gong = await SeedAsync(Call("1", Start) with
        {
            Transcript = [new SandboxMonologue(null, null, [new SandboxSentence(TimeSpan.FromSeconds(1.25), TimeSpan.FromSeconds(3), "Hello")])],
        });

        var monologue = (await gong.PostAsync("v2/calls/transcript", """{"filter":{}}"""))["callTranscripts"][0].GetProperty("transcript")[0];

        Assert.Equal(JsonValueKind.Null, monologue.GetProperty("speakerId").ValueKind);
        Assert.Equal(JsonValueKind.Null, monologue.GetProperty("topic").ValueKind);
        Assert.Equal(1250, monologue.GetProperty("sentences")[0].GetProperty("start").GetInt64());
        Assert.Equal(3000, monologue.GetProperty("sentences")[0].GetProperty("end").GetInt64());
        Assert.Equal("Hello", monologue.GetProperty("sentences")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Ids_count_only_within_the_period()
    {
        await using var gong = await SeedAsync(Call("1", Start), Call("2", Start.AddDays(9)));

        var reply = await gong.PostAsync(
            "v2/calls/transcript", """{"filter":{"callIds":["1","2","3"],"toDateTime":"2026-01-06T00:00:00Z"}}""");

        Assert.Equal("1", Assert.Single(reply["callTranscripts"].EnumerateArray()).GetProperty("callId").GetString());
    }

    [Fact]
    public async Task Nothing_found_is_404_in_gongs_words()
    {
        await using var gong = await SeedAsync();

        var reply = await gong.PostAsync("v2/calls/transcript", """{"filter":{}}""");

        Assert.Equal(404, reply.Status);
        Assert.Equal("No calls found corresponding to the provided filters", reply.Error);
    }

    private static SandboxCall Call(string id, DateTimeOffset started) =>
        new() { Id = id, Started = started, PrimaryUserId = "5", WorkspaceId = "7" };

    private static async Task<Session> SeedAsync(params SandboxCall[] calls)
    {
        var gong = await Session.StartAsync(new() { SeedDemoData = false });
        Array.ForEach(calls, gong.Sandbox.State.AddCall);
        return gong;
    }
}
