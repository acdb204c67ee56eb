using Gong;
using Gong.Runtime;
using GongGen.Testing.Time;
using Microsoft.AspNetCore.Http;

namespace GongGen.Runtime.Tests;

/// <summary>A server that answers one request after another as scripted, the last step again and again, and clients on a clock that is moved by hand.</summary>
internal sealed class Scripted : IAsyncDisposable
{
    private readonly Func<HttpContext, Task>[] _steps;
    private int _next;
    private LoopbackServer _server = null!;

    private Scripted(Func<HttpContext, Task>[] steps) => _steps = steps;

    public ManualTime Time { get; } = new();

    public Uri Address => _server.Address;

    /// <summary>How many requests came.</summary>
    public int Count => Volatile.Read(ref _next);

    public List<TimeSpan> Times { get; } = [];

    public static async Task<Scripted> StartAsync(params Func<HttpContext, Task>[] steps)
    {
        Scripted scripted = new(steps);
        scripted._server = await LoopbackServer.StartAsync(scripted.AnswerAsync);
        return scripted;
    }

    public static Func<HttpContext, Task> Say(int status, string body = """{"id":"1"}""", string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync(body, context.RequestAborted);
    };

    public static Task Cut(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public static Task Truncate(HttpContext context)
    {
        context.Response.ContentLength = 100;
        return context.Response.WriteAsync("{\"id\":", context.RequestAborted);
    }

    public GongClientOptions Options() => new()
    {
        AccessKey = "key",
        AccessKeySecret = "s3cr3t-of-key",
        BaseUrl = Address,
        Timeout = Timeout.InfiniteTimeSpan,
        TimeProvider = Time,
        Limits = LoopbackServer.Unlimited(),
    };

    public GongSender Connect(Action<GongClientOptions>? change = null)
    {
        GongClientOptions options = Options();
        change?.Invoke(options);
        return new GongSender(options, null, "");
    }

    /// <summary>Sends a request while the clock runs.</summary>
    public async Task<Page> SendAsync(GongRequest request, Action<GongClientOptions>? change = null)
    {
        using GongSender sender = Connect(change);
        return await Time.RunAsync(sender.SendAsync(request, Page.Read, CancellationToken.None));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        int step = Interlocked.Increment(ref _next) - 1;
        lock (Times)
        {
            Times.Add(Time.Elapsed);
        }

        await _steps[Math.Min(step, _steps.Length - 1)](context);
    }
}
