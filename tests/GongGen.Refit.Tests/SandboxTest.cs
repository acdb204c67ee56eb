using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace GongGen.EndToEnd.Tests;

/// <summary>Stands in for the base class of the end-to-end tests: the same sandbox, but clients of Refit, which throw what GongClient throws.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    protected GongSandbox Sandbox { get; private set; } = null!;

    protected RefitGong Gong { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Sandbox = await GongSandbox.StartAsync();
        ServiceCollection services = new();
        services.AddGongRefit(Configure, static _ => Translating());
        Gong = new RefitGong(services.BuildServiceProvider());
    }

    public virtual async Task DisposeAsync()
    {
        Gong.Dispose();
        await Sandbox.DisposeAsync();
    }

    protected void Configure(GongClientOptions options)
    {
        options.AccessKey = Sandbox.AccessKey;
        options.AccessKeySecret = Sandbox.AccessKeySecret;
        options.BaseUrl = Sandbox.BaseUrl;
    }

    protected static RefitSettings Translating()
    {
        RefitSettings settings = new();
        settings.ExceptionFactory = async response => response.IsSuccessStatusCode
            ? null
            : (await ApiException.Create(response.RequestMessage!, response.RequestMessage!.Method, response, settings)).ToGongException();
        return settings;
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
