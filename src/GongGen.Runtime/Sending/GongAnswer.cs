#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Text;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>An answer of Gong: its body as a value, or its failure as an exception.</summary>
/// <param name="exchange">What was asked for.</param>
/// <param name="response">The answer; disposed with this.</param>
/// <param name="access">Where the request was sent to, and what must not show up in an exception.</param>
/// <param name="clock">Time.</param>
internal sealed class GongAnswer(GongExchange exchange, HttpResponseMessage response, GongAccess access, GongClock clock) : IDisposable
{
    private const int BufferSize = 16 * 1024;
    private const int FailureLimit = 64 * 1024;
    private const int TrustedLength = 1024 * 1024;
    private const int LargestBody = 512 * 1024 * 1024;

    private ArraySegment<byte> _body = new(Array.Empty<byte>());
    private GongErrorBody? _failure;
    private bool _isRead;
    private bool _isDuplicate;

    /// <summary>The HTTP status.</summary>
    public int StatusCode => _isDuplicate ? 200 : (int)response.StatusCode;

    /// <summary>True where the answer is what was asked for.</summary>
    public bool IsSuccess => _isDuplicate || response.IsSuccessStatusCode;

    /// <summary>How long Gong asks to wait; null where it does not ask.</summary>
    public TimeSpan? RetryAfter
    {
        get
        {
            if (response.Headers.RetryAfter is not { } header)
            {
                return null;
            }

            // Two dates of one clock: that of the server.
            TimeSpan? wait = header.Delta ?? (header.Date - (response.Headers.Date ?? clock.UtcNow));
            return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
        }
    }

    /// <summary>The id that Gong gave the request; null where the body was not read or has none.</summary>
    public string? RequestId => _isRead ? Failure.RequestId : null;

    /// <summary>The bytes of the body; null where they are not known yet.</summary>
    public long? Length => _isRead ? _body.Count : response.Content?.Headers.ContentLength;

    private GongErrorBody Failure => _failure ??= GongErrorBody.Parse(_body, access.Credentials);

    /// <inheritdoc/>
    public void Dispose() => response.Dispose();

    /// <summary>
    /// Makes a success of a refusal that names what an earlier attempt has made: the answer that was lost had the same id.
    /// </summary>
    public async Task AcceptDuplicateAsync(CancellationToken cancellationToken)
    {
        if (exchange.DuplicateMember is not { } member || StatusCode != 400)
        {
            return;
        }

        await ReadBodyAsync(cancellationToken).ConfigureAwait(false);
        if (GongSentences.IdBehind(Failure.Errors, GongSentences.PostedBefore) is { } id)
        {
            string requestId = GongJson.ToText(Failure.RequestId ?? "", GongJsonValue.Write);
            string name = GongJson.ToText(member, GongJsonValue.Write);
            _body = new ArraySegment<byte>(Encoding.UTF8.GetBytes("{\"requestId\":" + requestId + "," + name + ":\"" + id + "\"}"));
            _isDuplicate = true;
        }
    }

    /// <summary>The body of a success, to be read by the caller; the answer ends with it.</summary>
    public async Task<Stream> ToStreamAsync(CancellationToken cancellationToken) =>
        new GongResponseStream(response, await OpenAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The answer as a message for others, with the body that was read.</summary>
    public HttpResponseMessage ToMessage()
    {
        if (!_isRead)
        {
            return response;
        }

        ByteArrayContent content = new(_body.Array!, _body.Offset, _body.Count);
        foreach (KeyValuePair<string, IEnumerable<string>> header in response.Content?.Headers ?? new ByteArrayContent([]).Headers)
        {
            if (!string.Equals(header.Key, "Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        response.Content?.Dispose();
        response.Content = content;
        if (_isDuplicate)
        {
            response.StatusCode = HttpStatusCode.OK;
            response.ReasonPhrase = "OK";
        }

        return response;
    }

    /// <summary>Reads the body: all of it, or what a failure needs.</summary>
    public async Task ReadBodyAsync(CancellationToken cancellationToken)
    {
        if (_isRead)
        {
            return;
        }

        _isRead = true;

        // The length that a server announces is a hint, not a reason to take that much memory.
        long length = response.Content?.Headers.ContentLength ?? BufferSize;
        using MemoryStream body = new((int)Math.Min(Math.Max(length, 0), TrustedLength));
        Exception? breach = null;
        try
        {
            Stream stream = await OpenAsync(cancellationToken).ConfigureAwait(false);
            await CopyAsync(stream, body, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            breach = exception;
        }

        _body = new ArraySegment<byte>(body.GetBuffer(), 0, (int)body.Length);

        // The status of a failure says more than the rest of its body would.
        if (breach is not null && response.IsSuccessStatusCode)
        {
            throw Unexpected("a body that broke off after " + GongFormat.Text(_body.Count) + " bytes: " + breach.Message, breach);
        }
    }

    /// <summary>True where the body holds nothing.</summary>
    public bool IsEmpty => _body.Count == 0;

    /// <summary>The value of the body, which must be JSON.</summary>
    public T ToValue<T>(JsonReadFunc<T> read)
    {
        if (_body.Count == 0)
        {
            throw Unexpected("an empty body where JSON was expected", null);
        }

        try
        {
            return GongJson.Parse(_body.AsSpan(), read);
        }
        catch (JsonException exception)
        {
            throw Unexpected(MediaType() + " that is not the JSON that was expected: " + exception.Message, exception);
        }
    }

    /// <summary>The body as text, in the character set that the answer names, else in UTF-8.</summary>
    public string ToText() => Decode(_body.Count);

    /// <summary>The exception for an answer that is not a success.</summary>
    public GongApiException ToFailure() => ToException(exchange.Name + " failed with " + Status() + Explain(Failure), null);

    private Task<Stream> OpenAsync(CancellationToken cancellationToken)
    {
#if HAS_CANCELLABLE_CONTENT
        return response.Content.ReadAsStreamAsync(cancellationToken);
#else
        cancellationToken.ThrowIfCancellationRequested();
        return response.Content is null ? Task.FromResult(Stream.Null) : response.Content.ReadAsStreamAsync();
#endif
    }

    private async Task CopyAsync(Stream source, MemoryStream target, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferSize];
        while (response.IsSuccessStatusCode || target.Length < FailureLimit)
        {
            int count = await source.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return;
            }

            if (target.Length + count > LargestBody)
            {
                throw new InvalidDataException("more than " + GongFormat.Text(LargestBody) + " bytes are not read.");
            }

            await target.WriteAsync(buffer, 0, count, cancellationToken).ConfigureAwait(false);
        }
    }

    private GongApiException Unexpected(string what, Exception? cause) =>
        ToException(exchange.Name + " was answered with " + Status() + " and " + what, cause);

    private GongApiException ToException(string message, Exception? cause)
    {
        string text = Decode(Math.Min(_body.Count, FailureLimit));
        return new GongFailure(message + GongExplanation.IdOf(Failure), cause)
        {
            StatusCode = (int)response.StatusCode,
            OperationId = exchange.Name,
            Attempts = exchange.Attempts,
            RequestId = Failure.RequestId,
            Errors = Failure.Errors,
            RetryAfter = RetryAfter,
            Scopes = exchange.Scopes,
            ResponseBody = GongExplanation.StartOf(access.Credentials.Redact(text)),
        }.ToException();
    }

    private string Status()
    {
        string number = GongFormat.Text((int)response.StatusCode)!;
        return string.IsNullOrEmpty(response.ReasonPhrase) ? number : number + " " + access.Credentials.Redact(response.ReasonPhrase!);
    }

    private string MediaType() =>
        response.Content?.Headers.ContentType?.MediaType is { } type ? access.Credentials.Redact(type) : "a body without a media type";

    private string Explain(GongErrorBody body)
    {
        int status = (int)response.StatusCode;
        if (status is >= 300 and < 400)
        {
            return GongExplanation.OfRedirect(response.Headers.Location, access.BaseUrl.Authority);
        }

        string text = GongExplanation.Of(body, _body.Count == 0 ? null : MediaType());
        Uri? source = response.RequestMessage?.RequestUri;
        bool wasRedirected = source is { IsAbsoluteUri: true }
            && !string.Equals(source.Authority, access.BaseUrl.Authority, StringComparison.OrdinalIgnoreCase);
        if (status is 401 or 403 && wasRedirected)
        {
            return text + ". The HttpClient followed a redirect to " + source!.Authority + ", which drops the key: turn AllowAutoRedirect off";
        }

        return text + GongExplanation.Advice(status, body, exchange.Scopes, access.BaseUrl.Authority);
    }

    private string Decode(int count)
    {
        Encoding encoding = Encoding.UTF8;
        string? name = response.Content?.Headers.ContentType?.CharSet?.Trim('"');
        if (name is { Length: > 0 })
        {
            try
            {
                encoding = Encoding.GetEncoding(name);
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
            {
                encoding = Encoding.UTF8;
            }
        }

        string text = encoding.GetString(_body.Array!, _body.Offset, count);
        return text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }
}
