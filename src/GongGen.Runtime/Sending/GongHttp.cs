#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;

/// <summary>Makes connections.</summary>
internal static class GongHttp
{
    /// <summary>A client that follows no redirect, keeps no cookies and has no time limit of its own.</summary>
    /// <param name="isVerbatim">True where bodies are taken as they travel, false where compressed ones are taken, too.</param>
    public static HttpClient CreateClient(bool isVerbatim = false)
    {
#pragma warning disable CA5399 // Whether certificates are checked for revocation is the application's choice, as with any HttpClient.
        return new HttpClient(CreateHandler(isVerbatim), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
#pragma warning restore CA5399
    }

    /// <summary>A handler that follows no redirect and keeps no cookies.</summary>
    /// <param name="isVerbatim">True where bodies are taken as they travel, false where compressed ones are taken, too.</param>
    public static HttpMessageHandler CreateHandler(bool isVerbatim = false)
    {
        // A redirect would drop the Authorization header and end as a 401 that explains nothing.
#if HAS_SOCKETS_HANDLER
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = isVerbatim ? DecompressionMethods.None : DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        };
#else
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = isVerbatim ? DecompressionMethods.None : DecompressionMethods.GZip | DecompressionMethods.Deflate,
            UseCookies = false,
        };
#endif
    }
}
