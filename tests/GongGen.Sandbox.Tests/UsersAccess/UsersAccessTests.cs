using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.UsersAccess;

public sealed class UsersAccessTests
{
    private const string Path = "v2/calls/users-access";

    // The first demo call, which belongs to the host.
    private const string CallId = "5100000000000000003";

    [Fact]
    public async Task Access_that_was_given_is_listed()
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(200, (await ChangeAsync(gong, HttpMethod.Put, DemoData.LongIdUserId)).Status);

        Assert.Equal([DemoData.LongIdUserId], await ListAsync(gong));
        Assert.Equal([DemoData.LongIdUserId], gong.Sandbox.State.UsersWithAccess(CallId));
    }

    [Fact]
    public async Task Access_is_given_once()
    {
        await using var gong = await Session.StartAsync();

        await ChangeAsync(gong, HttpMethod.Put, DemoData.LongIdUserId);
        await ChangeAsync(gong, HttpMethod.Put, DemoData.LongIdUserId);

        Assert.Single(await ListAsync(gong));
    }

    [Fact]
    public async Task Who_has_access_another_way_is_left_alone_by_put_and_delete()
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(200, (await ChangeAsync(gong, HttpMethod.Put, DemoData.HostUserId)).Status);
        Assert.Empty(await ListAsync(gong));
        Assert.Equal(200, (await ChangeAsync(gong, HttpMethod.Delete, DemoData.HostUserId)).Status);
    }

    [Fact]
    public async Task Access_that_was_taken_is_gone()
    {
        await using var gong = await Session.StartAsync();
        await ChangeAsync(gong, HttpMethod.Put, DemoData.LongIdUserId, DemoData.NoImportUserId);

        await ChangeAsync(gong, HttpMethod.Delete, DemoData.LongIdUserId);

        Assert.Equal([DemoData.NoImportUserId], await ListAsync(gong));
    }

    [Fact]
    public async Task A_change_without_a_list_changes_nothing()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.SendAsync(HttpMethod.Put, Path, "{}");

        Assert.Equal(200, reply.Status);
        Assert.Equal(["requestId"], reply.Body.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("""{"callAccessList":[{"callId":"5100000000000000003"}]}""", "callAccessList[0].userIds")]
    [InlineData("""{"callAccessList":[{"userIds":[]}]}""", "callAccessList[0].callId")]
    [InlineData("""{"callAccessList":[{"callId":"1","userIds":[]}]}""", "callAccessList[0].callId")]
    [InlineData("""{"callAccessList":[{"callId":"5100000000000000003","userIds":["1"]}]}""", "callAccessList[0].userIds")]
    [InlineData("""{"callAccessList":[{"callId":"5100000000000000003","userIds":["1","1"]}]}""", "callAccessList[0].userIds[1]")]
    [InlineData("""{"callIds":["5100000000000000003"],"userIds":["1"]}""", "callIds")]
    public async Task Wrong_changes_are_refused_by_name(string body, string member)
    {
        await using var gong = await Session.StartAsync();

        foreach (var method in new[] { HttpMethod.Put, HttpMethod.Delete })
        {
            var reply = await gong.SendAsync(method, Path, body);
            Assert.Equal(400, reply.Status);
            Assert.StartsWith(member + ": ", reply.Error);
        }
    }

    [Theory]
    [InlineData("{}", "filter")]
    [InlineData("""{"filter":{}}""", "filter.callIds")]
    [InlineData("""{"callIds":["5100000000000000003"],"filter":{"callIds":[]}}""", "callIds")]
    [InlineData("""{"filter":{"callIds":["1"]}}""", "filter.callIds")]
    [InlineData("""{"filter":{"callIds":["1","1"]}}""", "filter.callIds[1]")]
    public async Task Wrong_questions_are_refused_by_name(string body, string member)
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.PostAsync(Path, body);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith(member + ": ", reply.Error);
    }

    [Fact]
    public async Task A_delete_without_its_body_is_refused()
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(415, (await gong.SendAsync(HttpMethod.Delete, Path)).Status);
    }

    private static Task<Reply> ChangeAsync(Session gong, HttpMethod method, params string[] userIds) => gong.SendAsync(
        method, Path, $$$"""{"callAccessList":[{"callId":"{{{CallId}}}","userIds":[{{{string.Join(',', userIds.Select(id => $"\"{id}\""))}}}]}]}""");

    private static async Task<string[]> ListAsync(Session gong)
    {
        var reply = await gong.PostAsync(Path, $$$"""{"filter":{"callIds":["{{{CallId}}}"]}}""");
        var entry = Assert.Single(reply["callAccessList"].EnumerateArray());
        Assert.Equal(CallId, entry.GetProperty("callId").GetString());
        return [.. entry.GetProperty("users").EnumerateArray().Select(user => user.GetProperty("userId").GetString()!)];
    }
}
