using Gong;
using GongGen.Testing.Time;
using Microsoft.AspNetCore.Http;

namespace GongGen.Runtime.Tests.Access;

/// <summary>Pretends to be both Gong's token address and its API, which accepts only the newest access token.</summary>
internal sealed class TokenServer : IAsyncDisposable
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private LoopbackServer _server = null!;
    private int _refreshes;
    private int _calls;

    public ManualTime Time { get; } = new();

    public Uri Address => _server.Address;

    /// <summary>What the token address says instead of tokens.</summary>
    public string? Instead { get; set; }

    public int Refreshes => Volatile.Read(ref _refreshes);

    public int Calls => Volatile.Read(ref _calls);

    public List<string> Queries { get; } = [];

    public List<GongOAuthGrant> Stored { get; } = [];

    public static async Task<TokenServer> StartAsync(bool isOpen = true)
    {
        TokenServer server = new();
        server._server = await LoopbackServer.StartAsync(server.AnswerAsync);
        if (isOpen)
        {
            server.Open();
        }

        return server;
    }

    /// <summary>Lets refreshes end.</summary>
    public void Open() => _open.TrySetResult();

    public GongOAuthOptions Options(string? accessToken = null) => new()
    {
        ClientId = "client",
        ClientSecret = "client-secret",
        Grant = new GongOAuthGrant(accessToken, "refresh-0"),
        TokenUrl = new Uri(Address, "/oauth2/generate-customer-token"),
        TimeProvider = Time,
        Store = grant =>
        {
            Stored.Add(grant);
            return Task.CompletedTask;
        },
    };

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/oauth2", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _calls);
            bool isNew = context.Request.Headers.Authorization == "Bearer access-" + Refreshes;
            context.Response.StatusCode = isNew && Refreshes > 0 ? 200 : 401;
            await context.Response.WriteAsync("""{"id":"1"}""", context.RequestAborted);
            return;
        }

        Queries.Add(context.Request.Method + " " + context.Request.Headers.Authorization + " " + context.Request.QueryString);
        await _open.Task;
        int number = Interlocked.Increment(ref _refreshes);
        await context.Response.WriteAsync(
            Instead ?? $$"""{"access_token":"access-{{number}}","refresh_token":"refresh-{{number}}","expires_in":86400,"api_base_url_for_customer":"{{Address.GetLeftPart(UriPartial.Authority)}}"}""",
            context.RequestAborted);
    }
}
