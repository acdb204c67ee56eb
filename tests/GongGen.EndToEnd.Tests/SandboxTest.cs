namespace GongGen.EndToEnd.Tests;

/// <summary>A sandbox of its own for each test, and a client that was generated from openapi/gong.yaml.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    protected GongSandbox Sandbox { get; private set; } = null!;

    protected GongClient Gong { get; private set; } = null!;

    protected virtual GongSandboxOptions SandboxOptions { get; } = new();

    public virtual async Task InitializeAsync()
    {
        Sandbox = await GongSandbox.StartAsync(SandboxOptions);
        Gong = new GongClient(Options());
    }

    public virtual async Task DisposeAsync()
    {
        Gong.Dispose();
        await Sandbox.DisposeAsync();
    }

    protected GongClientOptions Options() =>
        new() { AccessKey = Sandbox.AccessKey, AccessKeySecret = Sandbox.AccessKeySecret, BaseUrl = Sandbox.BaseUrl, Limits = Unlimited() };

    /// <summary>Options of a client that repeats nothing.</summary>
    protected GongClientOptions TryingOnce()
    {
        GongClientOptions options = Options();
        options.Retry.MaxAttempts = 1;
        return options;
    }

    protected static GongLimitOptions Unlimited() => new() { RequestsPerSecond = null, RequestsPerDay = null };

    /// <summary>A client that sends whatever it is given.</summary>
    protected GongClient Unchecking()
    {
        GongClientOptions options = Options();
        options.ValidateRequests = false;
        return new GongClient(options);
    }

    protected static NewCallAddingRequest NewCall(string clientUniqueId = "recording-1") => new()
    {
        ClientUniqueId = clientUniqueId,
        Title = "A call + more: \"quoted\" \u00e9\U0001F600",
        ActualStart = new DateTimeOffset(2026, 2, 17, 2, 30, 0, TimeSpan.FromHours(-8)),
        Direction = CallDirection.Outbound,
        PrimaryUser = DemoData.HostUserId,
        Parties = [new() { UserId = DemoData.HostUserId, MediaChannelId = 0 }, new() { PhoneNumber = "+1 415-555-0100", MediaChannelId = 1 }],
    };

    protected static MemoryStream Wav(byte seed = 1)
    {
        byte[] bytes = new byte[4096];
        "RIFF\0\0\0\0WAVEfmt "u8.CopyTo(bytes);
        bytes.AsSpan(64).Fill(seed);
        return new MemoryStream(bytes);
    }

    protected async Task<string> AddReadyCallAsync(string clientUniqueId = "recording-1", byte seed = 1)
    {
        NewCallAddingResponse added = await Gong.Calls.AddCallAsync(NewCall(clientUniqueId));
        using GongFile file = GongFile.FromStream(Wav(seed), "call.wav");
        await Gong.Calls.AddCallRecordingAsync(added.CallId!, file);
        return added.CallId!;
    }
}
