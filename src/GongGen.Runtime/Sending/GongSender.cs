#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Sends requests to Gong and turns failures into exceptions. Safe for many threads.</summary>
internal sealed class GongSender : IDisposable
{
    private const string Json = "application/json";

    private readonly HttpClient _client;
    private readonly bool _ownsClient;
    private readonly GongPipeline _pipeline;
    private readonly TimeSpan _limit;

    /// <summary>Checks the options, with an ArgumentException for what is wrong, and takes a copy of them.</summary>
    /// <param name="options">Credentials, address, attempts and limits.</param>
    /// <param name="httpClient">The client to use, which stays the caller's; null makes one.</param>
    /// <param name="defaultBaseUrl">The address in the API document.</param>
    public GongSender(GongClientOptions options, HttpClient? httpClient, string defaultBaseUrl)
    {
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        _pipeline = new GongPipeline(options, defaultBaseUrl);
        _limit = CheckedLimit(options.Timeout);
        ValidatesRequests = options.ValidateRequests;
        _ownsClient = httpClient is null;
        _client = httpClient ?? GongHttp.CreateClient();
    }

    private GongSender(GongSender other, GongCallOptions options)
    {
        _client = other._client;
        _pipeline = other._pipeline.With(options.Retry);
        _limit = CheckedLimit(options.Timeout);
        ValidatesRequests = options.ValidateRequests;
    }

    /// <summary>True where a request is checked before it is sent.</summary>
    public bool ValidatesRequests { get; }

    /// <summary>The same sender with other settings; it shares connections, credentials and limits, and disposes nothing.</summary>
    public GongSender With(Action<GongCallOptions> change)
    {
        if (change is null)
        {
            throw new ArgumentNullException(nameof(change));
        }

        GongCallOptions options = new(_limit, ValidatesRequests, _pipeline.Retry);
        change(options);
        return new GongSender(this, options);
    }

    /// <summary>Sends a request whose answer is JSON.</summary>
    public async Task<T> SendAsync<T>(GongRequest request, JsonReadFunc<T> read, CancellationToken cancellationToken)
    {
        GongAnswer answer = await ExchangeAsync(request, Json, cancellationToken).ConfigureAwait(false);
        return answer.ToValue(read);
    }

    /// <summary>Sends a request whose answer is JSON or nothing at all, which is the default.</summary>
    public async Task<T> SendAsync<T>(GongRequest request, JsonReadFunc<T> read, bool isEmptyAllowed, CancellationToken cancellationToken)
    {
        GongAnswer answer = await ExchangeAsync(request, Json, cancellationToken).ConfigureAwait(false);
        return isEmptyAllowed && answer.IsEmpty ? default! : answer.ToValue(read);
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
        GongAnswer? answer = null;
        try
        {
            answer = await SendAsync(request, "*/*", isStream: true, cancellationToken).ConfigureAwait(false);
            if (!answer.IsSuccess)
            {
                throw answer.ToFailure();
            }

            Stream stream = await answer.ToStreamAsync(cancellationToken).ConfigureAwait(false);
            answer = null;
            return stream;
        }
        finally
        {
            answer?.Dispose();
        }
    }

    /// <summary>Checks a file before anything is sent, where requests are checked at all.</summary>
    /// <param name="operationId">The operation that would send the file.</param>
    /// <param name="name">The file's name for people.</param>
    /// <param name="file">The file.</param>
    /// <param name="rule">What the API takes.</param>
    /// <param name="cancellationToken">Stops the reading of the first bytes.</param>
    /// <exception cref="GongValidationException">The API would refuse the file.</exception>
    public async Task CheckAsync(string operationId, string name, GongFile file, GongMediaRule rule, CancellationToken cancellationToken)
    {
        if (ValidatesRequests)
        {
            GongValidation validation = new();
            validation.MediaFile(rule, name, file, await file.LookAsync(cancellationToken).ConfigureAwait(false));
            validation.ThrowIfRefused(operationId);
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

    /// <summary>A time limit that can be used; an ArgumentException says what is wrong with others.</summary>
    public static TimeSpan CheckedLimit(TimeSpan limit)
    {
        bool isLimit = limit > TimeSpan.Zero && limit.TotalMilliseconds <= int.MaxValue;
        return isLimit || limit == Timeout.InfiniteTimeSpan
            ? limit
            : throw new ArgumentException("Timeout must be more than zero and at most 24 days, or infinite.", "options");
    }

    private async Task<GongAnswer> ExchangeAsync(GongRequest request, string accept, CancellationToken cancellationToken)
    {
        using GongAnswer answer = await SendAsync(request, accept, isStream: false, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? answer : throw answer.ToFailure();
    }

    private async Task<GongAnswer> SendAsync(GongRequest request, string accept, bool isStream, CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<GongViolation> doubts = await request.PrepareAsync(ValidatesRequests, cancellationToken).ConfigureAwait(false);
            GongRequestExchange exchange = new(_client, request, accept, _limit, _pipeline.Clock) { IsStream = isStream };
            _pipeline.Warn(exchange, doubts);
            return await _pipeline.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.Release();
        }
    }
}
