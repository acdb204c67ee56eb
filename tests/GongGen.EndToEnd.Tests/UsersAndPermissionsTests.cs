namespace GongGen.EndToEnd.Tests;

public class UsersAndPermissionsTests : SandboxTest
{
    [Fact]
    public async Task EnumerateUsers_FindsTheHostById()
    {
        List<User> users = [];
        await foreach (User user in Gong.Users.EnumerateUsersAsync(includeAvatars: true))
        {
            users.Add(user);
        }

        Assert.Contains(users, user => user.Id == DemoData.HostUserId);
        Assert.Contains(users, user => user.Id == DemoData.LongIdUserId);
    }

    [Fact]
    public async Task GetUser_KeepsAllDigitsOfTheId()
    {
        UserResponse found = await Gong.Users.GetUserAsync(DemoData.LongIdUserId);

        Assert.Equal(DemoData.LongIdUserId, found.User!.Id);
    }

    [Fact]
    public async Task ListMultipleUsers_FiltersByIds()
    {
        UsersResponse found = await Gong.Users.ListMultipleUsersAsync(new() { Filter = new() { UserIds = [DemoData.HostUserId] } });

        Assert.Equal(DemoData.HostUserId, Assert.Single(found.Users!).Id);
    }

    [Fact]
    public async Task CallAccess_IsAddedListedAndDeletedWithABody()
    {
        string callId = await AddReadyCallAsync();
        CallUsersAccess access = new() { CallId = callId, UserIds = [DemoData.LongIdUserId] };

        await Gong.Permissions.AddUsersAccessToCallsAsync(new() { CallAccessList = [access] });
        Assert.Equal([DemoData.LongIdUserId], await UsersOfAsync(callId));

        await Gong.Permissions.DeleteUsersAccessToCallsAsync(new() { CallAccessList = [access] });
        Assert.Empty(await UsersOfAsync(callId));
        Assert.Contains(Sandbox.Requests, request => request.Method == "DELETE" && request.Body.Length > 0);
    }

    [Fact]
    public async Task ListCallOutcomes_ReadsEnums()
    {
        CallOutcomesResponse outcomes = await Gong.Outcomes.ListCallOutcomesAsync();

        Assert.Contains(outcomes.Outcomes!, outcome => outcome.ConnectStatus == ConnectStatus.Connected);
    }

    private async Task<IEnumerable<string?>> UsersOfAsync(string callId)
    {
        CallsAccessResponse access = await Gong.Permissions.GetUsersAccessToCallsAsync(new() { Filter = new() { CallIds = [callId] } });
        return (access.CallAccessList ?? []).SelectMany(call => call.Users ?? []).Select(user => user.UserId);
    }
}
