using System.Text;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Validation;

public sealed class JsonBodyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"filter":{},}""")]
    [InlineData("""{"filter":{}} {}""")]
    [InlineData("""{"filter":{},"filter":{}}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"filter\"")]
    public async Task What_is_not_one_json_object_is_400(string body)
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(400, (await gong.PostAsync("v2/calls/transcript", body)).Status);
    }

    [Theory]
    [InlineData("v2/calls/extensive")]
    [InlineData("v2/calls/transcript")]
    [InlineData("v2/users/extensive")]
    public async Task An_empty_object_is_refused_and_an_empty_filter_is_not(string path)
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.PostAsync(path, "{}");

        Assert.Equal(400, reply.Status);
        Assert.Equal("filter: is required", reply.Error);
        Assert.Equal(200, (await gong.PostAsync(path, """{"filter":{}}""")).Status);
    }

    [Fact]
    public async Task A_body_that_is_not_json_by_its_content_type_is_415()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.SendAsync(
            HttpMethod.Post, "v2/calls/transcript", new StringContent("""{"filter":{}}""", Encoding.UTF8, "text/plain"));

        Assert.Equal(415, reply.Status);
    }

    [Theory]
    [InlineData("v2/calls/transcript", """{"filter":{"limit":10}}""", "filter.limit")]
    [InlineData("v2/calls/transcript", """{"filter":{"primaryUserIds":[]}}""", "filter.primaryUserIds")]
    [InlineData("v2/calls/transcript", """{"filter":{},"contentSelector":{}}""", "contentSelector")]
    [InlineData("v2/calls/transcript", """{"filter":{"cursor":"x"}}""", "filter.cursor")]
    [InlineData("v2/calls/extensive", """{"filter":{"cursor":"x"}}""", "filter.cursor")]
    [InlineData("v2/calls/extensive", """{"Filter":{},"filter":{}}""", "Filter")]
    [InlineData("v2/calls/extensive", """{"filter":{},"contentSelector":{"exposedFields":{"interaction":{"interactionStats":true}}}}""", "contentSelector.exposedFields.interaction.interactionStats")]
    [InlineData("v2/users/extensive", """{"filter":{"active":true}}""", "filter.active")]
    public async Task Unknown_members_are_refused_by_name_unless_told_otherwise(string path, string body, string member)
    {
        await using var strict = await Session.StartAsync();
        await using var lenient = await Session.StartAsync(new() { RefuseUnknownMembers = false });

        var reply = await strict.PostAsync(path, body);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith(member + ": ", reply.Error);
        Assert.Equal(200, (await lenient.PostAsync(path, body)).Status);
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.PostAsync("v2/calls/transcript?limit=5", """{"cursor":1,"filter":{"workspaceId":2}}""");

        Assert.Equal(["limit: is no parameter of this operation", "cursor: must be a string", "filter.workspaceId: must be a string"], reply.Errors);
    }
}
