using System.IO.Pipelines;

namespace GongGen.EndToEnd.Tests.Media;

/// <summary>A call and its recording as one step.</summary>
public class AddCallWithRecordingTests : SandboxTest
{
    [Fact]
    public async Task NewCall_HasItsRecordingAfterTwoRequests()
    {
        using GongFile file = GongFile.FromStream(Wav(), "call.wav");

        GongUploadResult result = await Gong.Calls.AddCallWithRecordingAsync(NewCall(), file);

        Assert.True(result is { IsCallAdded: true, IsMediaUploaded: true });
        Assert.Equal($"https://app.gong.io/call?id={result.CallId}", result.Url);
        Assert.NotNull(Sandbox.State.FindCall(result.CallId)!.MediaSha256);
        Assert.Equal(2, Sandbox.Requests.Count);
    }

    [Fact]
    public async Task SecondTime_FindsEverythingThere()
    {
        using GongFile file = GongFile.FromStream(Wav(), "call.wav");
        GongUploadResult first = await Gong.Calls.AddCallWithRecordingAsync(NewCall(), file);

        GongUploadResult second = await Gong.Calls.AddCallWithRecordingAsync(NewCall(), file);

        Assert.Equal(first with { IsCallAdded = false, IsMediaUploaded = false }, second);
        Assert.DoesNotContain(Sandbox.Requests.Skip(2), request => request.Method == "PUT");
    }

    [Fact]
    public async Task CallWithoutRecording_GetsIt()
    {
        string callId = (await Gong.Calls.AddCallAsync(NewCall())).CallId!;
        using GongFile file = GongFile.FromStream(Wav(), "call.wav");

        GongUploadResult result = await Gong.Calls.AddCallWithRecordingAsync(NewCall(), file);

        Assert.Equal(new GongUploadResult(callId, $"https://app.gong.io/call?id={callId}", IsCallAdded: false, IsMediaUploaded: true), result);
    }

    [Fact]
    public async Task LostAnswers_AreNoReasonToDoAnythingTwice()
    {
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.Cut) { Operation = "addCall", AfterWork = true });
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.Cut) { Operation = "addCallRecording", AfterWork = true });
        using GongFile file = GongFile.FromStream(Wav(), "call.wav");

        GongUploadResult result = await Gong.Calls.AddCallWithRecordingAsync(NewCall(), file);

        Assert.True(result is { IsCallAdded: true, IsMediaUploaded: true });
        Assert.Single(Sandbox.State.Calls, call => call.ClientUniqueId == "recording-1");
    }

    [Fact]
    public async Task RecordingOfAnotherCall_IsThrownWithThatCall()
    {
        string other = await AddReadyCallAsync();
        using GongFile file = GongFile.FromStream(Wav(), "call.wav");

        GongDuplicateMediaException refused = await Assert.ThrowsAsync<GongDuplicateMediaException>(() => Gong.Calls.AddCallWithRecordingAsync(NewCall("recording-2"), file));

        Assert.Equal(other, refused.ExistingCallId);
    }

    [Fact]
    public async Task DownloadMediaUrl_IsAMistake()
    {
        using GongFile file = GongFile.FromStream(Wav(), "call.wav");

        await Assert.ThrowsAsync<ArgumentException>("request", () => Gong.Calls.AddCallWithRecordingAsync(NewCall() with { DownloadMediaUrl = "https://a.example/1.wav" }, file));

        Assert.Empty(Sandbox.Requests);
    }

    [Fact]
    public async Task WrongFile_IsSentWhereNothingIsChecked()
    {
        using GongClient unchecking = Unchecking();
        using GongFile file = GongFile.FromStream(new MemoryStream([1, 2, 3]), "call.wma");

        GongApiException refused = await Assert.ThrowsAsync<GongApiException>(() => unchecking.Calls.AddCallWithRecordingAsync(NewCall(), file));

        Assert.Equal(("addCallRecording", 400), (refused.OperationId, refused.StatusCode));
    }

    [Fact]
    public async Task Pipe_IsStreamedWithTheTypeOfItsBytes()
    {
        using GongFile file = GongFile.FromPipe(PipeReader.Create(Wav()), "call");

        GongUploadResult result = await Gong.Calls.AddCallWithRecordingAsync(NewCall(), file);

        Assert.Equal(4096, Sandbox.State.FindCall(result.CallId)!.MediaLength);
        Assert.Equal("audio/wav", file.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Cancellation_InTheMiddleLeavesWorkForTheNextRun()
    {
        using CancellationTokenSource stop = new();
        using GongFile file = GongFile.FromStream(Wav(), "call.wav");
        file.Progress = new Canceller(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Gong.Calls.AddCallWithRecordingAsync(NewCall(), file, stop.Token));
        file.Progress = null;

        GongUploadResult result = await Gong.Calls.AddCallWithRecordingAsync(NewCall(), file);

        Assert.False(result.IsCallAdded);
        Assert.NotNull(Assert.Single(Sandbox.State.Calls, call => call.ClientUniqueId == "recording-1").MediaSha256);
    }

    [Fact]
    public async Task TestDouble_IsCalledLikeTheClient()
    {
        FakeCalls fake = new();
        using GongFile file = GongFile.FromStream(Stream.Null, "call.wav");

        GongUploadResult result = await fake.AddCallWithRecordingAsync(NewCall(), file);

        Assert.Equal(new GongUploadResult("7", "https://app.gong.io/7", IsCallAdded: false, IsMediaUploaded: true), result);
        Assert.Equal(["add recording-1", "get 7", "upload 7 call.wav"], fake.Steps);
    }

    private sealed class Canceller(CancellationTokenSource stop) : IProgress<GongTransferProgress>
    {
        public void Report(GongTransferProgress value) => stop.Cancel();
    }
}
