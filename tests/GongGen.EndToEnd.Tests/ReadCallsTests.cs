namespace GongGen.EndToEnd.Tests;

public class ReadCallsTests : SandboxTest
{
    private static readonly TimeSpan Pacific = TimeSpan.FromHours(-8);

    [Fact]
    public async Task ListCalls_GivesOnePageWithACursor()
    {
        CallsResponse page = await Gong.Calls.ListCallsAsync(DemoData.From, DemoData.To);

        Assert.Equal(100, page.Calls!.Count);
        Assert.Equal(DemoData.CallCount, page.Records!.TotalRecords);
        Assert.NotNull(page.Records.Cursor);
    }

    [Fact]
    public async Task ListCalls_EncodesTheOffsetInDates()
    {
        DateTimeOffset from = DemoData.From.ToOffset(TimeSpan.FromHours(5.5));

        CallsResponse page = await Gong.Calls.ListCallsAsync(from, DemoData.To.ToOffset(Pacific), workspaceId: DemoData.MainWorkspaceId);

        Assert.NotEmpty(page.Calls!);
        Assert.Contains("%2B05%3A30", Sandbox.Requests[^1].RawQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EnumerateCalls_GoesThroughAllPagesOnce()
    {
        List<string> ids = [];
        await foreach (CallBasicData call in Gong.Calls.EnumerateCallsAsync(DemoData.From, DemoData.To))
        {
            ids.Add(call.Id!);
        }

        Assert.Equal(DemoData.CallCount, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(3, Sandbox.Requests.Count);
    }

    [Fact]
    public async Task EnumerateCalls_NothingFoundIsEmpty()
    {
        DateTimeOffset past = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Assert.Empty(await ToListAsync(Gong.Calls.EnumerateCallsAsync(past, past.AddDays(1))));
    }

    [Fact]
    public async Task ListCalls_NothingFoundIsAnError()
    {
        DateTimeOffset past = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);

        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(() => Gong.Calls.ListCallsAsync(past, past.AddDays(1)));

        Assert.Equal(404, refused.StatusCode);
    }

    [Fact]
    public async Task GetCall_FindsAnAddedCall()
    {
        string callId = await AddReadyCallAsync();

        CallResponse found = await Gong.Calls.GetCallAsync(callId);

        Assert.Equal(callId, found.Call!.Id);
        Assert.Equal(NewCall().Title, found.Call.Title);
        Assert.Equal(CallDirection.Outbound, found.Call.Direction);
        Assert.Equal(NewCall().ActualStart, found.Call.Started);
    }

    [Fact]
    public async Task GetCall_UnknownIdIsAnError()
    {
        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(() => Gong.Calls.GetCallAsync("42"));

        Assert.Equal(404, refused.StatusCode);
        Assert.Equal("getCall", refused.OperationId);
    }

    [Fact]
    public async Task EnumerateCallsExtensive_PutsTheCursorIntoTheBody()
    {
        CallsExtensiveRequest request = new()
        {
            Filter = new() { FromDateTime = DemoData.From, ToDateTime = DemoData.To },
            ContentSelector = new()
            {
                Context = ContextLevel.Extended,
                ContextTiming = [ContextTiming.Now],
                ExposedFields = new()
                {
                    Parties = true,
                    Media = true,
                    Content = new() { Topics = true, Trackers = true, TrackerOccurrences = true, Brief = true, KeyPoints = true },
                    Interaction = new() { Speakers = true, PersonInteractionStats = true, Questions = true },
                    Collaboration = new() { PublicComments = true },
                },
            },
        };

        List<CallData> calls = await ToListAsync(Gong.Calls.EnumerateCallsExtensiveAsync(request));

        Assert.Equal(DemoData.CallCount, calls.Count);
        Assert.Contains(calls, call => call.Parties is { Count: > 0 });
        Assert.Contains(calls, call => call.Media?.AudioUrl is not null);
        Assert.Contains("\"cursor\"", System.Text.Encoding.UTF8.GetString(Sandbox.Requests[^1].Body.ToArray()), StringComparison.Ordinal);
        Assert.Null(request.Cursor);
    }

    [Fact]
    public async Task GetCallTranscripts_ReadsMilliseconds()
    {
        CallTranscriptsRequest request = new() { Filter = new() { FromDateTime = DemoData.From, ToDateTime = DemoData.To } };

        CallTranscriptsResponse page = await Gong.Calls.GetCallTranscriptsAsync(request);

        Sentence sentence = page.CallTranscripts![0].Transcript![0].Sentences![0];
        Assert.True(sentence.End > sentence.Start);
        Assert.NotEmpty(sentence.Text!);
    }

    [Fact]
    public async Task EnumerateCallTranscripts_FiltersByIds()
    {
        string[] ids = (await Gong.Calls.ListCallsAsync(DemoData.From, DemoData.To)).Calls!.Take(3).Select(call => call.Id!).ToArray();

        List<CallTranscript> transcripts = await ToListAsync(Gong.Calls.EnumerateCallTranscriptsAsync(new() { Filter = new() { CallIds = ids } }));

        Assert.Equal(ids.Order(StringComparer.Ordinal), transcripts.Select(transcript => transcript.CallId!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ManualAssociations_AreStillReached()
    {
#pragma warning disable CS0618 // The operation is deprecated; it must work as long as the document has it.
        ManualAssociationsResponse page = await Gong.Calls.ListCRMCallsManualAssociationAsync();
#pragma warning restore CS0618

        Assert.NotNull(page.RequestId);
    }

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> all = [];
        await foreach (T item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
