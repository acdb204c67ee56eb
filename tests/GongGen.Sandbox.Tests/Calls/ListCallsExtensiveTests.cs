using System.Text.Json;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Calls;

public sealed class ListCallsExtensiveTests
{
    // The first demo call: a customer with CRM objects, and an invitee who never speaks.
    private const string FirstId = "5100000000000000003";

    // The third: a conference, so with a picture.
    private const string VideoId = "5100000000000015841";

    [Fact]
    public async Task Without_a_selector_there_is_only_metaData()
    {
        Assert.Equal(["metaData"], Members(await AskAsync("{}")));
    }

    [Theory]
    [InlineData("""{"parties":true}""", "parties")]
    [InlineData("""{"content":{"topics":true}}""", "content")]
    [InlineData("""{"interaction":{"speakers":true}}""", "interaction")]
    [InlineData("""{"collaboration":{"publicComments":true}}""", "collaboration")]
    [InlineData("""{"media":true}""", "media")]
    public async Task A_flag_that_is_true_brings_its_part_and_no_other(string fields, string part)
    {
        Assert.Equal(["metaData", part], Members(await AskAsync($$"""{"exposedFields":{{fields}}}""")));
    }

    [Theory]
    [InlineData("""{"parties":false}""")]
    [InlineData("""{"content":{"topics":false}}""")]
    [InlineData("""{"content":{}}""")]
    [InlineData("""{"media":false}""")]
    public async Task A_flag_that_is_false_brings_nothing(string fields)
    {
        Assert.Equal(["metaData"], Members(await AskAsync($$"""{"exposedFields":{{fields}}}""")));
    }

    [Theory]
    [InlineData("content", "structure", "structure")]
    [InlineData("content", "topics", "topics")]
    [InlineData("content", "trackers", "trackers")]
    [InlineData("content", "brief", "brief")]
    [InlineData("content", "outline", "outline")]
    [InlineData("content", "highlights", "highlights")]
    [InlineData("content", "callOutcome", "callOutcome")]
    [InlineData("content", "keyPoints", "keyPoints")]
    [InlineData("interaction", "speakers", "speakers")]
    [InlineData("interaction", "video", "video")]
    [InlineData("interaction", "personInteractionStats", "interactionStats")]
    [InlineData("interaction", "questions", "questions")]
    public async Task Each_flag_of_a_group_brings_its_own_member(string group, string flag, string member)
    {
        var call = await AskAsync($$$$"""{"exposedFields":{"{{{{group}}}}":{"{{{{flag}}}}":true}}}""");

        Assert.Equal([member], Members(call.GetProperty(group)));
        Assert.NotEqual(JsonValueKind.Null, call.GetProperty(group).GetProperty(member).ValueKind);
    }

    [Fact]
    public async Task Points_of_interest_may_be_asked_for_and_never_come()
    {
        var call = await AskAsync("""{"exposedFields":{"content":{"pointsOfInterest":true}}}""");

        Assert.Empty(Members(call.GetProperty("content")));
    }

    [Fact]
    public async Task Occurrences_come_with_trackers_only()
    {
        var without = await AskAsync("""{"exposedFields":{"content":{"trackers":true}}}""");
        var with = await AskAsync("""{"exposedFields":{"content":{"trackers":true,"trackerOccurrences":true}}}""");
        var alone = await AskAsync("""{"exposedFields":{"content":{"trackerOccurrences":true}}}""");

        Assert.False(without.GetProperty("content").GetProperty("trackers")[0].TryGetProperty("occurrences", out _));
        Assert.Equal(1, with.GetProperty("content").GetProperty("trackers")[0].GetProperty("occurrences").GetArrayLength());
        Assert.Empty(Members(alone.GetProperty("content")));
    }

    [Fact]
    public async Task Who_never_speaks_has_a_null_speakerId()
    {
        var parties = (await AskAsync("""{"exposedFields":{"parties":true}}""")).GetProperty("parties");

        Assert.Equal(JsonValueKind.String, parties[0].GetProperty("speakerId").ValueKind);
        Assert.Equal(JsonValueKind.Null, parties[2].GetProperty("speakerId").ValueKind);
        Assert.Equal(JsonValueKind.Null, parties[2].GetProperty("name").ValueKind);
    }

    [Fact]
    public async Task Speakers_join_parties_by_id_and_parties_join_transcripts_by_speakerId()
    {
        await using var gong = await Session.StartAsync();
        var body = $$$$$"""{"filter":{"callIds":["{{{{{FirstId}}}}}"]},"contentSelector":{"exposedFields":{"parties":true,"interaction":{"speakers":true}}}}""";
        var call = (await gong.PostAsync("v2/calls/extensive", body))["calls"][0];
        var transcript = (await gong.PostAsync("v2/calls/transcript", $$$"""{"filter":{"callIds":["{{{FirstId}}}"]}}"""))["callTranscripts"][0];

        Assert.Equal(
            call.GetProperty("parties")[0].GetProperty("id").GetString(),
            call.GetProperty("interaction").GetProperty("speakers")[0].GetProperty("id").GetString());
        Assert.Equal(
            call.GetProperty("parties")[0].GetProperty("speakerId").GetString(),
            transcript.GetProperty("transcript")[0].GetProperty("speakerId").GetString());
    }

    [Theory]
    [InlineData("""{"context":"None"}""", 0, 0)]
    [InlineData("""{"context":"Basic"}""", 2, 0)]
    [InlineData("""{"context":"Extended"}""", 2, 2)]
    [InlineData("""{"context":"Extended","contextTiming":["TimeOfCall"]}""", 2, 2)]
    [InlineData("""{"context":"Extended","contextTiming":["Now","TimeOfCall"]}""", 4, 2)]
    public async Task Context_brings_objects_and_extended_their_values(string selector, int objects, int fields)
    {
        var call = await AskAsync(selector);

        if (objects == 0)
        {
            Assert.Equal(["metaData"], Members(call));
            return;
        }

        var found = call.GetProperty("context")[0].GetProperty("objects");
        Assert.Equal(objects, found.GetArrayLength());
        Assert.Equal(fields, found[0].GetProperty("fields").GetArrayLength());
    }

    [Fact]
    public async Task Filters_narrow_together()
    {
        await using var gong = await Session.StartAsync();
        var body = $$$"""{"filter":{"callIds":["{{{FirstId}}}","{{{VideoId}}}"],"primaryUserIds":["{{{DemoData.HostUserId}}}"]}}""";

        var reply = await gong.PostAsync("v2/calls/extensive", body);

        Assert.Equal(FirstId, Assert.Single(reply["calls"].EnumerateArray()).GetProperty("metaData").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Nothing_found_is_404_in_gongs_words()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.PostAsync("v2/calls/extensive", """{"filter":{"callIds":["1"]}}""");

        Assert.Equal(404, reply.Status);
        Assert.Equal("No calls found corresponding to the provided filters", reply.Error);
    }

    private static async Task<JsonElement> AskAsync(string selector)
    {
        await using var gong = await Session.StartAsync();
        var reply = await gong.PostAsync(
            "v2/calls/extensive", $$$"""{"filter":{"callIds":["{{{FirstId}}}"]},"contentSelector":{{{selector}}}}""");
        Assert.Equal(200, reply.Status);
        return reply["calls"][0];
    }

    private static string[] Members(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
