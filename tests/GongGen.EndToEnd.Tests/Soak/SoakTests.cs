using System.Collections.Concurrent;
using System.Globalization;

namespace GongGen.EndToEnd.Tests.Soak;

/// <summary>Many workers, a strict limit and every kind of fault: nothing is lost, nothing is there twice, nobody is too fast.</summary>
public class SoakTests : SoakTest
{
    private const int Listed = 10_000;
    private const int Added = 2_000;
    private const int CallsInAPeriod = 500;

    private static readonly DateTimeOffset s_first = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task NothingIsLost_NothingIsTwice_NobodyIsTooFast()
    {
        for (int i = 0; i < Listed; i++)
        {
            Sandbox.State.AddCall(new SandboxCall { Id = Id(i), Started = s_first.AddMinutes(i), PrimaryUserId = DemoData.HostUserId, WorkspaceId = DemoData.MainWorkspaceId, VisibleFrom = s_first });
        }

        ConcurrentBag<string> listed = [];
        ConcurrentDictionary<string, string> added = new(StringComparer.Ordinal);
        IEnumerable<Func<Task>> lists = Enumerable.Range(0, Listed / CallsInAPeriod).Select(period => (Func<Task>)(async () =>
        {
            foreach (string id in await ListAsync(s_first.AddMinutes(period * CallsInAPeriod), s_first.AddMinutes((period + 1) * CallsInAPeriod)))
            {
                listed.Add(id);
            }
        }));
        IEnumerable<Func<Task>> adds = Enumerable.Range(0, Added).Select(Key).Select(key => (Func<Task>)(async () => Assert.True(added.TryAdd(key, await AddAsync(key)))));

        await RunAsync([.. lists, .. adds]);

        Assert.All(Faults, count => Assert.InRange(count, Sent * 3 / 100, Sent * 20 / 100));
        Assert.Equal(Enumerable.Range(0, Listed).Select(Id), listed.Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(0, Added).Select(Key).Order(StringComparer.Ordinal), Kept().Select(call => call.ClientUniqueId!).Order(StringComparer.Ordinal));
        Assert.All(Kept(), call => Assert.Equal(call.Id, added[call.ClientUniqueId!]));
        Assert.Equal(Sent, Sandbox.Requests.Count);
        Assert.Empty(TooFast());
    }

    private static string Id(int number) => "9" + number.ToString("D6", CultureInfo.InvariantCulture);

    private static string Key(int number) => "soak-" + number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<SandboxCall> Kept() => Sandbox.State.Calls.Where(call => call.ClientUniqueId?.StartsWith("soak-", StringComparison.Ordinal) is true);

    // Each request that came less than a second after the third before it.
    private IEnumerable<RecordedRequest> TooFast()
    {
        RecordedRequest[] requests = [.. Sandbox.Requests.OrderBy(request => request.ReceivedAt)];
        return requests.Skip(RequestsPerSecond).Where((request, index) => request.ReceivedAt - requests[index].ReceivedAt < TimeSpan.FromSeconds(1));
    }
}
