using Gong;

GongClientOptions options = new() { BaseUrl = new Uri(args[0]), AccessKey = args[1], AccessKeySecret = args[2] };
using GongClient gong = new(options);

User? host = null;
int users = 0;
await foreach (User user in gong.Users.EnumerateUsersAsync())
{
    users++;
    host ??= user is { Active: true, Settings.TelephonyCallsImported: true } ? user : null;
}

NewCallAddingResponse added = await gong.Calls.AddCallAsync(new NewCallAddingRequest
{
    ClientUniqueId = args[3],
    ActualStart = DateTimeOffset.UtcNow.AddHours(-1),
    Direction = CallDirection.Outbound,
    PrimaryUser = host!.Id!,
    Parties = [new() { UserId = host.Id }, new() { PhoneNumber = "+1 415-555-0100" }],
});

string refusal = "none";
try
{
    await gong.Calls.GetCallAsync("1");
}
catch (GongApiException failure)
{
    refusal = failure.StatusCode.ToString();
}

Console.WriteLine($"users {users}, added {added.CallId is not null}, refusal {refusal}");
