using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Validation;

public sealed class CallsFilterTests
{
    [Theory]
    [InlineData("""{"filter":{"fromDateTime":"2025-03-03T00:00:00"}}""", "filter.fromDateTime")]
    [InlineData("""{"filter":{"toDateTime":"03/03/2025 00:00:00 +00:00"}}""", "filter.toDateTime")]
    [InlineData("""{"filter":{"workspaceId":6234}}""", "filter.workspaceId")]
    [InlineData("""{"filter":{"callIds":"1"}}""", "filter.callIds")]
    [InlineData("""{"filter":{"callIds":["1","1"]}}""", "filter.callIds[1]")]
    [InlineData("""{"filter":{"callIds":["abc"]}}""", "filter.callIds[0]")]
    [InlineData("""{"filter":{"callIds":[1]}}""", "filter.callIds[0]")]
    [InlineData("""{"filter":null}""", "filter")]
    [InlineData("""{"filter":{},"cursor":7}""", "cursor")]
    public async Task Wrong_filters_are_refused_by_both_operations(string body, string member)
    {
        await using var gong = await Session.StartAsync();

        foreach (var path in new[] { "v2/calls/extensive", "v2/calls/transcript" })
        {
            var reply = await gong.PostAsync(path, body);
            Assert.Equal(400, reply.Status);
            Assert.StartsWith(member + ": ", reply.Error);
        }
    }

    [Theory]
    [InlineData("v2/calls/extensive")]
    [InlineData("v2/calls/transcript")]
    public async Task A_period_upside_down_is_refused_in_gongs_words(string path)
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.PostAsync(path, """{"filter":{"fromDateTime":"2025-03-04T00:00:00Z","toDateTime":"2025-03-04T00:00:00Z"}}""");

        Assert.Equal(400, reply.Status);
        Assert.Equal("filter.fromDateTime: must be before toDateTime", reply.Error);
    }

    [Theory]
    [InlineData("""{"context":"Full"}""", "contentSelector.context")]
    [InlineData("""{"context":"Extended","contextTiming":["Later"]}""", "contentSelector.contextTiming[0]")]
    [InlineData("""{"contextTiming":["Now"]}""", "contentSelector.contextTiming")]
    [InlineData("""{"context":"Basic","contextTiming":["Now"]}""", "contentSelector.contextTiming")]
    [InlineData("""{"exposedFields":{"parties":"true"}}""", "contentSelector.exposedFields.parties")]
    [InlineData("""{"exposedFields":{"content":true}}""", "contentSelector.exposedFields.content")]
    [InlineData("""{"exposedFields":{"publicComments":true}}""", "contentSelector.exposedFields.publicComments")]
    public async Task Wrong_selectors_are_refused_by_name(string selector, string member)
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.PostAsync("v2/calls/extensive", $$"""{"filter":{},"contentSelector":{{selector}}}""");

        Assert.Equal(400, reply.Status);
        Assert.StartsWith(member + ": ", reply.Error);
    }

    [Fact]
    public async Task Timing_goes_with_the_context_extended()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.PostAsync(
            "v2/calls/extensive", """{"filter":{},"contentSelector":{"context":"Extended","contextTiming":["Now","TimeOfCall"]}}""");

        Assert.Equal(200, reply.Status);
    }
}
