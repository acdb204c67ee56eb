using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using Gong;
using Gong.Runtime;
using GongGen.Runtime.Tests.Access;

namespace GongGen.Runtime.Tests.Sending;

[Collection(nameof(AloneCollection))]
public class GongTraceTests
{
    [Fact]
    public async Task TracesAndEventsHoldNoSecrets()
    {
        ConcurrentQueue<string> seen = [];
        using ActivityListener activities = new()
        {
            ShouldListenTo = _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue(activity.DisplayName + string.Join(' ', activity.TagObjects)),
        };
        ActivitySource.AddActivityListener(activities);
        using HttpEvents events = new(seen);
        await using TokenServer server = await TokenServer.StartAsync();
        using GongOAuthTokens tokens = new(server.Options("stale-access"));
        using GongSender sender = new(new GongClientOptions { TokenProvider = tokens, BaseUrl = server.Address, Limits = LoopbackServer.Unlimited() }, null, "");

        await sender.SendAsync(new GongRequest("x", "GET", "/v2/calls"), Page.Read, CancellationToken.None);

        string[] texts = [.. seen];
        Assert.Contains(texts, text => text.Contains("/v2/calls", StringComparison.Ordinal));
        Assert.All(
            ["refresh-0", "refresh-1", "stale-access", "access-1", "client-secret", "Y2xpZW50OmNsaWVudC1zZWNyZXQ="],
            secret => Assert.DoesNotContain(texts, text => text.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public void NothingShowsItself()
    {
        GongOAuthGrant grant = new("hush-access", "hush-refresh") { BaseUrl = new Uri("https://company-17.api.gong.io") };
        using GongOAuthTokens tokens = new(new GongOAuthOptions { ClientId = "a", ClientSecret = "hush-client", Grant = grant });

        string all = string.Join(' ', grant, tokens, new GongToken("hush-access"), new GongClientOptions { TokenProvider = tokens }, new GongOAuthOptions { ClientSecret = "hush-client", Grant = grant });

        Assert.DoesNotContain("hush", all, StringComparison.Ordinal);
        Assert.Contains("BaseUrl = company-17.api.gong.io", all, StringComparison.Ordinal);
        Assert.Contains("Credentials = token provider", all, StringComparison.Ordinal);
    }

    private sealed class HttpEvents(ConcurrentQueue<string> seen) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Http")
            {
                EnableEvents(eventSource, EventLevel.Verbose);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            seen?.Enqueue(eventData.EventName + string.Join(' ', eventData.Payload ?? new([])));
    }
}
