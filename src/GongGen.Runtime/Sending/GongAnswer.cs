#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Text;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>An answer of Gong: its body as a value, or its failure as an exception.</summary>
/// <param name="operationId">The operation that was asked for.</param>
/// <param name="response">The answer; disposed by its owner.</param>
/// <param name="baseUrl">Where the request was sent to.</param>
/// <param name="credentials">What must not show up in an exception.</param>
internal sealed class GongAnswer(string operationId, HttpResponseMessage response, Uri baseUrl, GongCredentials credentials)
{
    private const int BufferSize = 16 * 1024;
    private const int FailureLimit = 64 * 1024;
    private const int TrustedLength = 1024 * 1024;

    private ArraySegment<byte> _body = new(Array.Empty<byte>());

    /// <summary>The body as a stream.</summary>
    public Task<Stream> OpenAsync(CancellationToken cancellationToken)
    {
#if HAS_CANCELLABLE_CONTENT
        return response.Content.ReadAsStreamAsync(cancellationToken);
#else
        cancellationToken.ThrowIfCancellationRequested();
        return response.Content is null ? Task.FromResult(Stream.Null) : response.Content.ReadAsStreamAsync();
#endif
    }

    /// <summary>Reads the body: all of it, or what a failure needs.</summary>
    public async Task ReadBodyAsync(CancellationToken cancellationToken)
    {
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
    public GongApiException ToFailure()
    {
        GongErrorBody body = GongErrorBody.Parse(_body, credentials);
        string message = operationId + " failed with " + Status() + Explain(body);
        return ToException(message, body, null);
    }

    private static string Cut(string text)
    {
        const int Limit = 4096;
        if (text.Length <= Limit)
        {
            return text;
        }

        return text.Substring(0, char.IsHighSurrogate(text[Limit - 1]) ? Limit - 1 : Limit);
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

            await target.WriteAsync(buffer, 0, count, cancellationToken).ConfigureAwait(false);
        }
    }

    private GongApiException Unexpected(string what, Exception? cause) =>
        ToException(operationId + " was answered with " + Status() + " and " + what, GongErrorBody.Parse(_body, credentials), cause);

    private GongApiException ToException(string message, GongErrorBody body, Exception? cause)
    {
        string id = body.RequestId is null ? "" : " (request id " + body.RequestId + ")";
        string text = Decode(Math.Min(_body.Count, FailureLimit));
        return new GongApiException(message + id, cause)
        {
            StatusCode = (int)response.StatusCode,
            OperationId = operationId,
            RequestId = body.RequestId,
            Errors = body.Errors,
            RetryAfter = RetryAfter(),
            ResponseBody = text.Length == 0 ? null : Cut(credentials.Redact(text)),
        };
    }

    private string Status()
    {
        string number = GongFormat.Text((int)response.StatusCode)!;
        return string.IsNullOrEmpty(response.ReasonPhrase) ? number : number + " " + credentials.Redact(response.ReasonPhrase!);
    }

    private string MediaType() =>
        response.Content?.Headers.ContentType?.MediaType is { } type ? credentials.Redact(type) : "a body without a media type";

    private string Explain(GongErrorBody body)
    {
        int status = (int)response.StatusCode;
        if (status is >= 300 and < 400)
        {
            Uri? location = response.Headers.Location;
            string host = location is null ? "somewhere else" : location.IsAbsoluteUri ? location.Authority : baseUrl.Authority;
            return ": " + baseUrl.Authority + " redirects to " + host
                + ". Redirects are not followed, because they drop the key; set BaseUrl to the address that Gong gave you";
        }

        string text = body.Errors.Count > 0 ? ": " + string.Join("; ", body.Errors)
            : _body.Count == 0 ? ": the answer has no body"
            : body.RequestId is null ? ": the answer is " + MediaType() + " and not an error of Gong"
            : "";
        Uri? source = response.RequestMessage?.RequestUri;
        bool wasRedirected = source is { IsAbsoluteUri: true }
            && !string.Equals(source.Authority, baseUrl.Authority, StringComparison.OrdinalIgnoreCase);
        return status is 401 or 403 && wasRedirected
            ? text + ". The HttpClient followed a redirect to " + source!.Authority + ", which drops the key: turn AllowAutoRedirect off"
            : text;
    }

    // Without the answer's own date, a date to wait for would need a clock to make sense.
    private TimeSpan? RetryAfter()
    {
        if (response.Headers.RetryAfter is not { } header)
        {
            return null;
        }

        TimeSpan? wait = header.Delta ?? (header.Date - response.Headers.Date);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
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
            catch (ArgumentException)
            {
                encoding = Encoding.UTF8;
            }
        }

        string text = encoding.GetString(_body.Array!, _body.Offset, count);
        return text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }
}
