using System.Text.Json.Nodes;

namespace GongGen.EndToEnd.Tests;

public class PagesTests : SandboxTest
{
    protected override GongSandboxOptions SandboxOptions { get; } = new() { PageSize = 40 };

    [Fact]
    public async Task ExpiredCursor_GivesEveryCallOnce()
    {
        GongPageable<CallBasicData> calls = Gong.Calls.EnumerateCallsAsync(DemoData.From, DemoData.To);
        List<string?> ids = [];
        await foreach (CallBasicData call in calls)
        {
            ids.Add(call.Id);
            if (ids.Count == 60)
            {
                Sandbox.Inject(new SandboxFault(SandboxFaultKind.ExpiredCursor) { Operation = "listCalls" });
            }
        }

        Assert.Equal(DemoData.CallCount, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task ExpiredCursor_InTheBody_KeepsAllElseOfTheRequest()
    {
        CallsExtensiveRequest request = new() { Filter = new() { FromDateTime = DemoData.From, ToDateTime = DemoData.To } };
        int count = 0;
        await foreach (CallData call in Gong.Calls.EnumerateCallsExtensiveAsync(request))
        {
            if (++count == 60)
            {
                Sandbox.Inject(new SandboxFault(SandboxFaultKind.ExpiredCursor) { Operation = "listCallsExtensive" });
            }
        }

        Assert.Equal(DemoData.CallCount, count);
        Assert.Single(Sandbox.Requests.Select(WithoutCursor).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_TellTheTotalAndGoOnLater()
    {
        GongPageable<CallBasicData> calls = Gong.Calls.EnumerateCallsAsync(DemoData.From, DemoData.To);
        string? cursor = null;
        await foreach (GongPage<CallBasicData> page in calls.AsPages())
        {
            Assert.Equal(40, page.Items.Count);
            Assert.Equal(DemoData.CallCount, page.TotalRecords);
            cursor = page.NextCursor;
            break;
        }

        int rest = 0;
        await foreach (GongPage<CallBasicData> page in calls.AsPages(cursor))
        {
            rest += page.Items.Count;
        }

        Assert.Equal(DemoData.CallCount - 40, rest);
    }

    [Fact]
    public async Task Batches_TakeAnyNumberOfIds()
    {
        string[] ids = Sandbox.State.Calls.Select(call => call.Id).Reverse().ToArray();
        List<string?> found = [];
        await foreach (CallTranscript transcript in Gong.Calls.EnumerateCallTranscriptsAsync(new() { Filter = new() }, ids.Append("404")))
        {
            found.Add(transcript.CallId);
        }

        Assert.Equal(ids, found);
    }

    [Fact]
    public async Task Batches_LoseNoOtherIdToARefusedOne()
    {
        string[] ids = Sandbox.State.Calls.Select(call => call.Id).ToArray();
        List<string?> found = [];
        GongBatchException exception = await Assert.ThrowsAsync<GongBatchException>(async () =>
        {
            await foreach (CallData call in Gong.Calls.EnumerateCallsExtensiveAsync(new() { Filter = new() }, ids.Prepend("not-a-number")))
            {
                found.Add(call.MetaData?.Id);
            }
        });

        Assert.Equal(ids, found);
        Assert.Equal(["not-a-number"], exception.Failures.Keys);
    }

    private static string WithoutCursor(RecordedRequest request)
    {
        JsonNode body = JsonNode.Parse(request.Body.Span)!;
        body.AsObject().Remove("cursor");
        return body.ToJsonString();
    }
}
