using System.Text.Json;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Users;

public sealed class UsersTests
{
    [Fact]
    public async Task Users_come_without_avatars()
    {
        await using var gong = await Session.StartAsync();

        var ids = Ids(await gong.GetAsync("v2/users"));

        Assert.Equal(6, ids.Length);
        Assert.DoesNotContain(DemoData.AvatarUserId, ids);
    }

    [Fact]
    public async Task Avatars_come_when_asked_for()
    {
        await using var gong = await Session.StartAsync();

        Assert.Contains(DemoData.AvatarUserId, Ids(await gong.GetAsync("v2/users?includeAvatars=true")));
    }

    [Fact]
    public async Task A_flag_is_true_or_false()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.GetAsync("v2/users?includeAvatars=True");

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("includeAvatars: ", reply.Error);
    }

    [Fact]
    public async Task Users_are_paged()
    {
        await using var gong = await Session.StartAsync(new() { PageSize = 4 });

        var first = await gong.GetAsync("v2/users");
        var second = await gong.GetAsync($"v2/users?cursor={first.Cursor}");

        Assert.Equal(6, Ids(first).Concat(Ids(second)).Distinct().Count());
        Assert.Null(second.Cursor);
    }

    [Fact]
    public async Task One_user_can_be_had_by_id()
    {
        await using var gong = await Session.StartAsync();

        var user = (await gong.GetAsync($"v2/users/{DemoData.NoImportUserId}"))["user"];

        Assert.Equal("eli.moreau@contoso.com", user.GetProperty("emailAddress").GetString());
        Assert.False(user.GetProperty("settings").GetProperty("telephonyCallsImported").GetBoolean());
        Assert.Equal(JsonValueKind.Null, user.GetProperty("extension").ValueKind);
    }

    [Theory]
    [InlineData("404404", 404)]
    [InlineData("ann.lee@contoso.com", 400)]
    public async Task An_unknown_id_is_404_and_no_id_is_400(string id, int status)
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(status, (await gong.GetAsync($"v2/users/{id}")).Status);
    }

    [Fact]
    public async Task Users_are_chosen_by_id()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.PostAsync("v2/users/extensive", $$$"""{"filter":{"userIds":["{{{DemoData.LongIdUserId}}}","1"]}}""");

        Assert.Equal([DemoData.LongIdUserId], Ids(reply));
    }

    [Fact]
    public async Task Users_are_chosen_by_when_they_were_created()
    {
        await using var gong = await Session.StartAsync(new() { SeedDemoData = false });
        foreach (var day in new[] { 1, 2, 3 })
        {
            gong.Sandbox.State.AddUser(new SandboxUser
            {
                Id = $"{day}",
                EmailAddress = "a@contoso.com",
                Created = new DateTimeOffset(2025, 1, day, 0, 0, 0, TimeSpan.Zero),
            });
        }

        var reply = await gong.PostAsync(
            "v2/users/extensive", """{"filter":{"createdFromDateTime":"2025-01-02T00:00:00Z","createdToDateTime":"2025-01-03T00:00:00Z"}}""");

        Assert.Equal(["2"], Ids(reply));
    }

    [Theory]
    [InlineData("""{"filter":{"userIds":["1","1"]}}""", "filter.userIds[1]")]
    [InlineData("""{"filter":{"userIds":["ann"]}}""", "filter.userIds[0]")]
    [InlineData("""{"filter":{"includeAvatars":"true"}}""", "filter.includeAvatars")]
    [InlineData("""{"filter":{"createdFromDateTime":"2025-01-02T00:00:00"}}""", "filter.createdFromDateTime")]
    [InlineData("""{"filter":{"createdFromDateTime":"2025-01-02T00:00:00Z","createdToDateTime":"2025-01-01T00:00:00Z"}}""", "filter.createdFromDateTime")]
    public async Task Wrong_filters_are_refused_by_name(string body, string member)
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.PostAsync("v2/users/extensive", body);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith(member + ": ", reply.Error);
    }

    [Fact]
    public async Task No_user_found_is_404()
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(404, (await gong.PostAsync("v2/users/extensive", """{"filter":{"userIds":["1"]}}""")).Status);
    }

    private static string[] Ids(Reply reply) =>
        [.. reply["users"].EnumerateArray().Select(user => user.GetProperty("id").GetString()!)];
}
