namespace GongGen.EndToEnd.Tests.Media;

/// <summary>A stand-in for the client, as tests of an application have it: the call is there, and its recording is not.</summary>
internal sealed class FakeCalls : ICallsApi
{
    public List<string> Steps { get; } = [];

    public Task<NewCallAddingResponse> AddCallAsync(NewCallAddingRequest request, CancellationToken cancellationToken = default)
    {
        Steps.Add("add " + request.ClientUniqueId);
        throw new GongDuplicateCallException("posted before") { ExistingCallId = "7" };
    }

    public Task<CallResponse> GetCallAsync(string id, CancellationToken cancellationToken = default)
    {
        Steps.Add("get " + id);
        throw new GongNotFoundException("not ready");
    }

    public Task<NewCallRecordingResponse> AddCallRecordingAsync(string id, UploadedFile mediaFile, CancellationToken cancellationToken = default)
    {
        Steps.Add($"upload {id} {mediaFile.FileName}");
        return Task.FromResult(new NewCallRecordingResponse { CallId = id, Url = "https://app.gong.io/" + id });
    }

    public Task<CallsResponse> ListCallsAsync(
        DateTimeOffset fromDateTime, DateTimeOffset toDateTime, string? workspaceId = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CallsExtensiveResponse> ListCallsExtensiveAsync(CallsExtensiveRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CallTranscriptsResponse> GetCallTranscriptsAsync(CallTranscriptsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    [Obsolete("The API deprecates this.")]
    public Task<ManualAssociationsResponse> ListCRMCallsManualAssociationAsync(
        DateTimeOffset? fromDateTime = null, string? cursor = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
