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
    public static HttpClient CreateClient()
    {
        // A redirect would drop the Authorization header and end as a 401 that explains nothing.
#if HAS_SOCKETS_HANDLER
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        };
#else
        HttpClientHandler handler = new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            UseCookies = false,
        };
#endif
#pragma warning disable CA5399 // Whether certificates are checked for revocation is the application's choice, as with any HttpClient.
        return new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
#pragma warning restore CA5399
    }
}
