#nullable enable
#if HAS_HTTP_FACTORY
namespace Gong.Runtime;

using global::System;
using global::System.Threading;
using global::Microsoft.Extensions.DependencyInjection;
using global::Microsoft.Extensions.Logging;

/// <summary>Registers what a named client is made of: its options and the handlers that its requests go through.</summary>
internal static class GongRegistration
{
    /// <summary>Registers a client's options and its HttpClient.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the client; empty for the one without a name.</param>
    /// <param name="category">The name of the HttpClient and of the log.</param>
    /// <param name="configure">Sets the options.</param>
    public static IHttpClientBuilder Add(IServiceCollection services, string name, string category, Action<GongClientOptions, IServiceProvider> configure)
    {
        services.AddLogging();
        services.AddOptions<GongClientOptions>(name)
            .Configure(configure)
            .PostConfigure<ILoggerFactory>((options, loggers) => options.Logger ??= loggers.CreateLogger(category));

        // The client stays, so its connections are renewed below the factory's handlers and not with them.
        return services.AddHttpClient(category)
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => GongHttp.CreateHandler())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(static _ => true);
    }
}
#endif
