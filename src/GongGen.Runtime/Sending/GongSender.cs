#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Sends requests to Gong and turns failures into exceptions. Safe for many threads.</summary>
internal sealed class GongSender : IDisposable
{
    private const string Json = "application/json";

    private readonly HttpClient _client;
    private readonly bool _ownsClient;
    private readonly Uri _baseUrl;
    private readonly GongCredentials _credentials;
    private readonly TimeSpan _limit;

    /// <summary>Checks the options, with an ArgumentException for what is wrong, and takes a copy of them.</summary>
    /// <param name="options">Credentials, address and time limit.</param>
    /// <param name="httpClient">The client to use, which stays the caller's; null makes one.</param>
    /// <param name="defaultBaseUrl">The address in the API document.</param>
    public GongSender(GongClientOptions options, HttpClient? httpClient, string defaultBaseUrl)
    {
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        _credentials = GongCredentials.From(options);
        _baseUrl = GongBaseUrl.Choose(options.BaseUrl, defaultBaseUrl);
        _limit = options.Timeout;
        ValidatesRequests = options.ValidateRequests;
        bool isLimit = _limit > TimeSpan.Zero && _limit.TotalMilliseconds <= int.MaxValue;
        if (!isLimit && _limit != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentException("Timeout must be more than zero and at most 24 days, or infinite.", nameof(options));
        }

        _ownsClient = httpClient is null;
        _client = httpClient ?? CreateClient();
    }

    /// <summary>True where a request is checked before it is sent.</summary>
    public bool ValidatesRequests { get; }

    /// <summary>Sends a request whose answer is JSON.</summary>
    public async Task<T> SendAsync<T>(GongRequest request, JsonReadFunc<T> read, CancellationToken cancellationToken)
    {
        GongAnswer answer = await ExchangeAsync(request, Json, cancellationToken).ConfigureAwait(false);
        return answer.ToValue(read);
    }

    /// <summary>Sends a request whose answer does not matter as long as it is a success.</summary>
    public Task SendAsync(GongRequest request, CancellationToken cancellationToken) => ExchangeAsync(request, Json, cancellationToken);

    /// <summary>Sends a request whose answer is text.</summary>
    public async Task<string> SendForTextAsync(GongRequest request, CancellationToken cancellationToken)
    {
        GongAnswer answer = await ExchangeAsync(request, "*/*", cancellationToken).ConfigureAwait(false);
        return answer.ToText();
    }

    /// <summary>Sends a request whose answer is read by the caller, without a time limit. Disposing the stream ends the answer.</summary>
    public async Task<Stream> SendForStreamAsync(GongRequest request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = ToMessage(request, "*/*");
        HttpResponseMessage? response = await _client
            .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        try
        {
            GongAnswer answer = new(request.OperationId, response, _baseUrl, _credentials);
            if (!response.IsSuccessStatusCode)
            {
                await answer.ReadBodyAsync(cancellationToken).ConfigureAwait(false);
                throw answer.ToFailure();
            }

            Stream stream = new GongResponseStream(response, await answer.OpenAsync(cancellationToken).ConfigureAwait(false));
            response = null;
            return stream;
        }
        finally
        {
            response?.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_ownsClient)
        {
            _client.Dispose();
        }
    }

    private static HttpClient CreateClient()
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

    private async Task<GongAnswer> ExchangeAsync(GongRequest request, string accept, CancellationToken cancellationToken)
    {
        using GongDeadline deadline = new(request.IsLongRunning ? Timeout.InfiniteTimeSpan : _limit, cancellationToken);
        using HttpRequestMessage message = ToMessage(request, accept);
        try
        {
            using HttpResponseMessage response = await _client
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            GongAnswer answer = new(request.OperationId, response, _baseUrl, _credentials);
            await answer.ReadBodyAsync(deadline.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? answer : throw answer.ToFailure();
        }
        catch (OperationCanceledException exception) when (deadline.IsOver)
        {
            throw deadline.Explain(request.OperationId, exception);
        }
    }

    private HttpRequestMessage ToMessage(GongRequest request, string accept)
    {
        HttpRequestMessage message = request.ToMessage(_baseUrl);
        HttpRequestHeaders headers = message.Headers;
        headers.Authorization = _credentials.Header;
        if (headers.Accept.Count == 0)
        {
            headers.TryAddWithoutValidation("Accept", accept);
        }

        if (headers.UserAgent.Count == 0 && _client.DefaultRequestHeaders.UserAgent.Count == 0)
        {
            headers.TryAddWithoutValidation("User-Agent", "GongGen");
        }

        return message;
    }
}
