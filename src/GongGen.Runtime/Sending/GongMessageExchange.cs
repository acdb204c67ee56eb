#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Somebody else's request: the same message is sent again, because its maker keeps hold of it.</summary>
internal sealed class GongMessageExchange : GongExchange
{
    private const string Key = "Gong.Repeatable";

    private readonly HttpRequestMessage _message;
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _send;
    private readonly string _target;
    private readonly GongClock _clock;

    /// <summary>Takes a message; one for another address is refused, because the credentials are not for others.</summary>
    public GongMessageExchange(
        HttpRequestMessage message,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        Uri baseUrl,
        GongClock clock)
    {
        _message = message;
        _send = send;
        _clock = clock;
        if (message.RequestUri is not { IsAbsoluteUri: true } target || Uri.Compare(
            target, baseUrl, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            throw new InvalidOperationException(
                "The request was not sent: it does not go to " + baseUrl.Authority + ", and nobody else gets the credentials. Set HttpClient.BaseAddress and BaseUrl to the same address.");
        }

        _target = target.PathAndQuery;
        Name = message.Method + " " + target.AbsolutePath;
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override string Label => HttpMethod;

    /// <inheritdoc/>
    public override string HttpMethod => _message.Method.Method.ToUpperInvariant();

    /// <inheritdoc/>
    public override bool IsRepeatable => IsIdempotent(_message.Method.Method) || Marked(_message) is not null;

    /// <inheritdoc/>
    public override bool CanSendAgain => GongContents.CanSendAgain(_message.Content) || IsBuffered;

    /// <inheritdoc/>
    public override string? DuplicateMember => Marked(_message) is { Length: > 0 } member ? member : null;

    private bool IsBuffered { get; set; }

    /// <summary>Marks a message as one that may be sent again.</summary>
    public static void Mark(HttpRequestMessage message, string? duplicateMember)
    {
#if HAS_CANCELLABLE_CONTENT
        message.Options.Set(new HttpRequestOptionsKey<string>(Key), duplicateMember ?? "");
#else
        message.Properties[Key] = duplicateMember ?? "";
#endif
    }

    /// <summary>Keeps JSON, whose maker may write it only once and which is in memory anyway; of files, the first bytes tell the media type.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await GongContents.PrepareAsync(_message.Content, cancellationToken).ConfigureAwait(false);
        bool isJson = _message.Content?.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) is true;
        if (isJson && !CanSendAgain)
        {
            await _message.Content!.LoadIntoBufferAsync().ConfigureAwait(false);
            IsBuffered = true;
        }
    }

    /// <inheritdoc/>
    public override async Task<GongAnswer> SendAsync(GongAccess access, CancellationToken cancellationToken)
    {
        _message.RequestUri = new Uri(access.BaseUrl.GetLeftPart(UriPartial.Authority) + _target, UriKind.Absolute);
        Url = _message.RequestUri;
        RequestLength = _message.Content?.Headers.ContentLength;
        _message.Headers.Authorization = access.Credentials.Header;
        return new GongAnswer(this, await _send(_message, cancellationToken).ConfigureAwait(false), access, _clock);
    }

    private static string? Marked(HttpRequestMessage message)
    {
#if HAS_CANCELLABLE_CONTENT
        return message.Options.TryGetValue(new HttpRequestOptionsKey<string>(Key), out string? member) ? member : null;
#else
        return message.Properties.TryGetValue(Key, out object? member) ? member as string : null;
#endif
    }
}
