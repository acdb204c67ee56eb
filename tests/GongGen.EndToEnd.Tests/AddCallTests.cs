namespace GongGen.EndToEnd.Tests;

public class AddCallTests : SandboxTest
{
    [Fact]
    public async Task AddCall_SendsEveryMemberAsGongWantsIt()
    {
        NewCallAddingRequest request = NewCall() with
        {
            Purpose = "Demo",
            ScheduledStart = new DateTimeOffset(2026, 2, 17, 10, 0, 0, TimeSpan.Zero),
            ScheduledEnd = new DateTimeOffset(2026, 2, 17, 11, 0, 0, TimeSpan.Zero),
            Duration = 125.8f,
            Disposition = "No answer",
            CustomData = "x",
            LanguageCode = "en-US",
            MeetingUrl = "https://www.conference.example/john",
            CallProviderCode = "zoom",
            FlowContext = new() { TaskId = "714366367493425" },
            Context = [new() { System = CrmSystem.Salesforce, Objects = [new() { ObjectType = CrmCallObjectType.Account, ObjectId = "0013601230sV7grAAC" }] }],
        };

        NewCallAddingResponse added = await Gong.Calls.AddCallAsync(request);

        Assert.NotNull(added.RequestId);
        SandboxCall call = Sandbox.State.FindCall(added.CallId!)!;
        Assert.Equal(request.Title, call.Title);
        Assert.Equal(request.ActualStart, call.Started);
    }

    [Fact]
    public async Task AddCall_LeavesUnsetMembersOut()
    {
        await Gong.Calls.AddCallAsync(NewCall());

        string body = System.Text.Encoding.UTF8.GetString(Sandbox.Requests[^1].Body.ToArray());
        Assert.DoesNotContain("null", body, StringComparison.Ordinal);
        Assert.DoesNotContain("purpose", body, StringComparison.Ordinal);
        Assert.Contains("\"actualStart\":\"2026-02-17T02:30:00-08:00\"", body, StringComparison.Ordinal);
        Assert.Contains("\"direction\":\"Outbound\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddCall_SpeakersTimelineIsAccepted()
    {
        NewCallAddingRequest request = NewCall() with
        {
            Parties = [new() { UserId = DemoData.HostUserId, PartyId = "1" }, new() { Name = "Robin", PartyId = "2" }],
            SpeakersTimeline = new()
            {
                Precise = true,
                SpeechSegments = [new() { FromTime = 0, ToTime = 5100, PartyIds = ["1"] }, new() { FromTime = 5000, ToTime = 9000, PartyIds = ["2"] }],
            },
        };

        Assert.NotNull((await Gong.Calls.AddCallAsync(request)).CallId);
    }

    [Fact]
    public async Task AddCall_SecondTimeIsRefusedWithTheFirstCallsId()
    {
        string callId = (await Gong.Calls.AddCallAsync(NewCall())).CallId!;

        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(() => Gong.Calls.AddCallAsync(NewCall()));

        Assert.Equal(400, refused.StatusCode);
        Assert.Equal("addCall", refused.OperationId);
        Assert.NotNull(refused.RequestId);
        Assert.Contains(refused.Errors, error => error.Contains(callId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AddCall_UserWithoutImportIsAConflict()
    {
        NewCallAddingRequest request = NewCall() with { PrimaryUser = DemoData.NoImportUserId, Parties = [new() { UserId = DemoData.NoImportUserId }] };

        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(() => Gong.Calls.AddCallAsync(request));

        Assert.Equal(409, refused.StatusCode);
    }

    [Fact]
    public async Task AddCallRecording_StreamsTheFileWithProgress()
    {
        string callId = (await Gong.Calls.AddCallAsync(NewCall())).CallId!;
        List<long> progress = [];
        using GongFile file = GongFile.FromStream(Wav(), "call.wav");
        file.Progress = new Recorder(progress);

        NewCallRecordingResponse uploaded = await Gong.Calls.AddCallRecordingAsync(callId, file);

        Assert.Equal(callId, uploaded.CallId);
        Assert.NotNull(uploaded.Url);
        Assert.Equal(4096, progress[^1]);
    }

    [Fact]
    public async Task AddCallRecording_ComesFromAPath()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".wav");
        await File.WriteAllBytesAsync(path, Wav(7).ToArray());
        try
        {
            string callId = (await Gong.Calls.AddCallAsync(NewCall())).CallId!;
            using GongFile file = GongFile.FromPath(path);
            Assert.Equal(callId, (await Gong.Calls.AddCallRecordingAsync(callId, file)).CallId);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task AddCallRecording_SecondTimeIsRefused()
    {
        string callId = await AddReadyCallAsync();
        using GongFile again = GongFile.FromStream(Wav(9), "call.wav");

        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(() => Gong.Calls.AddCallRecordingAsync(callId, again));

        Assert.Contains(refused.Errors, error => error.Contains("already been handled", StringComparison.Ordinal));
    }

    private sealed class Recorder(List<long> progress) : IProgress<GongTransferProgress>
    {
        public void Report(GongTransferProgress value) => progress.Add(value.BytesTransferred);
    }
}
