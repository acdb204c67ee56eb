using System.Net;
using GongGen.Sandbox.Authentication;
using GongGen.Sandbox.Endpoints;
using GongGen.Sandbox.Endpoints.Media;
using GongGen.Sandbox.Faults;
using GongGen.Sandbox.Limits;

namespace GongGen.Sandbox.Hosting;

/// <summary>Puts the web server together.</summary>
internal static class SandboxHost
{
    public static WebApplication Build(GongSandboxOptions options, SandboxState state, RequestLog log, FaultScript faults, AnswerScript answers, TokenRegister tokens)
    {
        // The empty builder reads no settings files and no environment: the options are all there is.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });

        var application = builder.Build();
        var limiter = new RequestLimiter(options.RequestsPerSecond, options.RequestsPerDay, options.TimeProvider);
        application.Use(new SandboxPipeline(log, limiter, tokens).InvokeAsync);
        application.Use(new FaultMiddleware(faults, options.TimeProvider).InvokeAsync);
        foreach (var (described, operation) in Operations.All(options, state))
        {
            application.MapMethods(described.Path, [described.Method], new Responder(described, operation, answers, options).RespondAsync).WithMetadata(described);
        }

        var media = new MediaDownload(options.TimeProvider);
        application.MapGet(MediaDownload.Route, media.RespondAsync).WithMetadata(media);
        application.MapPost(TokenEndpoint.Route, new TokenEndpoint(tokens).RespondAsync);
        return application;
    }
}
