using Gong;
using Gong.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GongGen.Runtime.Tests;

/// <summary>A server on the loopback address that answers every request the same way.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.Single());

    public static async Task<LoopbackServer> StartAsync(RequestDelegate answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Limits.MaxRequestBodySize = null;

            // A machine that does something else for some seconds is no reason to end a connection.
            options.Limits.MinRequestBodyDataRate = null;
            options.Limits.MinResponseDataRate = null;
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication application = builder.Build();
        application.Run(answer);
        await application.StartAsync();
        return new LoopbackServer(application);
    }

    public static Task<LoopbackServer> StartAsync(int status, string body, string contentType = "application/json") => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body, context.RequestAborted);
    });

    public static GongLimitOptions Unlimited() => new() { RequestsPerSecond = null, RequestsPerDay = null };

    public static GongRetryOptions Once() => new() { MaxAttempts = 1 };

    public GongSender Connect(Action<GongClientOptions>? change = null, HttpClient? httpClient = null)
    {
        GongClientOptions options = new() { AccessKey = "key", AccessKeySecret = "s3cr3t-of-key", BaseUrl = Address, Limits = Unlimited(), Retry = Once() };
        change?.Invoke(options);
        return new GongSender(options, httpClient, "https://api.gong.io");
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}
