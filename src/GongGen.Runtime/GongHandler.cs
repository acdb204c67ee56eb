#nullable enable
namespace Gong;

/// <summary>
/// Gives requests of any HttpClient what the emitted client gives its own: credentials, limits, and attempts until an answer is final. For
/// IHttpClientFactory and code of your own. It neither checks requests nor turns failures into exceptions. The handler below it must not
/// follow redirects: they drop the credentials. HttpClient.Timeout counts all attempts and waits together.
/// </summary>
public sealed class GongHandler : global::System.Net.Http.DelegatingHandler
{
    private readonly global::Gong.Runtime.GongPipeline _pipeline;

    /// <summary>Creates a handler whose inner handler is still to be set, as IHttpClientFactory does.</summary>
    /// <param name="options">Credentials and settings; read once, here. BaseUrl must be set: nothing else gets the credentials.</param>
    /// <exception cref="global::System.ArgumentException">A setting is missing or cannot be used; the message names it.</exception>
    public GongHandler(GongClientOptions options) =>
        _pipeline = new(options ?? throw new global::System.ArgumentNullException(nameof(options)), "");

    /// <summary>Creates a handler over another one.</summary>
    /// <param name="options">Credentials and settings; read once, here. BaseUrl must be set: nothing else gets the credentials.</param>
    /// <param name="innerHandler">Sends the requests; it must not follow redirects.</param>
    /// <exception cref="global::System.ArgumentException">A setting is missing or cannot be used; the message names it.</exception>
    public GongHandler(GongClientOptions options, global::System.Net.Http.HttpMessageHandler innerHandler)
        : this(options) => InnerHandler = innerHandler;

    /// <summary>Says what the handler cannot know of a request: that it may be sent again although it is a POST, as Gong's searches are.</summary>
    /// <param name="request">The request.</param>
    /// <param name="duplicateMember">
    /// The member of the answer that takes the id where Gong refuses a repetition as a duplicate ("callId" of addCall); null where it does not.
    /// </param>
    public static void MarkRepeatable(global::System.Net.Http.HttpRequestMessage request, string? duplicateMember = null) =>
        global::Gong.Runtime.GongMessageExchange.Mark(request ?? throw new global::System.ArgumentNullException(nameof(request)), duplicateMember);

    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage request,
        global::System.Threading.CancellationToken cancellationToken)
    {
        global::Gong.Runtime.GongMessageExchange exchange = new(request, base.SendAsync, _pipeline.BaseUrl, _pipeline.Clock);
        await exchange.PrepareAsync(cancellationToken).ConfigureAwait(false);
        global::Gong.Runtime.GongAnswer answer = await _pipeline.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
        return answer.ToMessage();
    }

#if HAS_CANCELLABLE_CONTENT
    /// <summary>Refused: waiting would block a thread.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="global::System.NotSupportedException">Always.</exception>
    protected override global::System.Net.Http.HttpResponseMessage Send(
        global::System.Net.Http.HttpRequestMessage request,
        global::System.Threading.CancellationToken cancellationToken) => throw new global::System.NotSupportedException("GongHandler waits without blocking: use SendAsync.");
#endif
}
