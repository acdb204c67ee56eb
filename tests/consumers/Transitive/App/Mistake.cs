using Gong;
using Library;

namespace App;

public static class Mistake
{
    /// <summary>The host is not among the parties: GONG2001.</summary>
    public static Task<NewCallAddingResponse> AddAsync(string key, string secret, string hostId, DateTimeOffset start) => Account.Open(key, secret).Calls.AddCallAsync(new NewCallAddingRequest
    {
        ClientUniqueId = "call-1",
        ActualStart = start,
        Direction = CallDirection.Outbound,
        PrimaryUser = hostId,
        Parties = [new() { PhoneNumber = "+1 415-555-0100" }],
    });
}
