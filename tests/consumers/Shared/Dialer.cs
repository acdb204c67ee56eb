using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Gong;

namespace Consumer
{
    /// <summary>What a user writes, in a form that every language version and nullable setting of the tests takes.</summary>
    internal static class Dialer
    {
        internal static async Task<List<string>> TitlesAsync(GongClient gong, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
        {
            List<string> titles = new List<string>();
            await foreach (CallBasicData call in gong.Calls.EnumerateCallsAsync(from, to, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                titles.Add(call.Title ?? "");
            }

            return titles;
        }

        internal static Task<NewCallAddingResponse> AddAsync(GongClient gong, string id, string hostId, DateTimeOffset start, CancellationToken cancellationToken)
        {
            NewCallAddingRequest request = new NewCallAddingRequest
            {
                ClientUniqueId = id,
                ActualStart = start,
                Direction = CallDirection.Outbound,
                PrimaryUser = hostId,
                Parties = new List<CallParticipant> { new CallParticipant { UserId = hostId }, new CallParticipant { PhoneNumber = "+1 415-555-0100" } },
            };
            return gong.Calls.AddCallAsync(request, cancellationToken);
        }
    }
}
