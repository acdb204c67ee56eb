using System.Text.Json.Nodes;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Validation;

public sealed class NewCallCheckTests
{
    [Fact]
    public async Task The_primary_user_must_be_a_party()
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.Valid();
        call["parties"] = new JsonArray(new JsonObject { ["userId"] = DemoData.LongIdUserId });

        var reply = await gong.AddCallAsync(call);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("parties: must contain a party for the primaryUser", reply.Error);
    }

    [Fact]
    public async Task A_timeline_that_fits_is_taken_and_its_segments_may_overlap()
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.WithTimeline();
        call["speakersTimeline"]!["speechSegments"]!.AsArray().Add(NewCall.Segment(500, 1500, "1"));

        Assert.Equal(200, (await gong.AddCallAsync(call)).Status);
    }

    [Theory]
    [InlineData(1000, 1000)]
    [InlineData(1001, 1000)]
    public async Task A_segment_must_end_after_it_begins(int from, int to)
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.AddCallAsync(NewCall.WithTimeline(from, to));

        Assert.Equal(400, reply.Status);
        Assert.Equal("speakersTimeline.speechSegments[0].toTime: must be after fromTime", reply.Error);
    }

    [Fact]
    public async Task A_segment_must_not_begin_before_the_call()
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(400, (await gong.AddCallAsync(NewCall.WithTimeline(from: -1))).Status);
    }

    [Fact]
    public async Task A_segment_must_name_parties_of_the_call()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.AddCallAsync(NewCall.WithTimeline(partyId: "3"));

        Assert.Equal(400, reply.Status);
        Assert.Contains("no party has the partyId \"3\"", reply.Error);
    }

    [Fact]
    public async Task With_a_timeline_every_party_needs_a_partyId()
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.WithTimeline();
        call["parties"]![0]!.AsObject().Remove("partyId");

        var reply = await gong.AddCallAsync(call);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("parties[0].partyId", reply.Error);
    }

    [Fact]
    public async Task Two_parties_must_not_share_a_partyId()
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.WithTimeline(partyId: "1");
        call["parties"]![1]!["partyId"] = "1";

        var reply = await gong.AddCallAsync(call);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("parties[1].partyId", reply.Error);
    }

    [Fact]
    public async Task A_channel_beside_a_timeline_is_ignored_and_noted()
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.WithTimeline();
        call["parties"]![0]!["mediaChannelId"] = 0;

        var reply = await gong.AddCallAsync(call);

        Assert.Equal(200, reply.Status);
        Assert.Contains("mediaChannelId", Assert.Single(gong.Sandbox.State.FindCall(reply["callId"].GetString()!)!.Notes));
    }

    [Fact]
    public async Task A_channel_without_a_timeline_is_not_noted()
    {
        await using var gong = await Session.StartAsync();

        var id = await gong.AddValidCallAsync(call => call["parties"]![0]!["mediaChannelId"] = 1);

        Assert.Empty(gong.Sandbox.State.FindCall(id)!.Notes);
    }
}
