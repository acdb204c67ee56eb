#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A request of the emitted client: each attempt is a message of its own, because HttpClient refuses a message twice.</summary>
/// <param name="client">Sends the messages.</param>
/// <param name="request">The request.</param>
/// <param name="accept">The media type that is asked for.</param>
/// <param name="limit">How long an attempt may take.</param>
/// <param name="clock">Time.</param>
internal sealed class GongRequestExchange(HttpClient client, GongRequest request, string accept, TimeSpan limit, GongClock clock) : GongExchange
{
    /// <inheritdoc/>
    public override string Name => request.OperationId;

    /// <inheritdoc/>
    public override string HttpMethod => request.HttpMethod;

    /// <inheritdoc/>
    public override bool IsRepeatable => request.IsRepeatable || DuplicateMember is not null;

    /// <inheritdoc/>
    public override bool CanSendAgain => request.CanSendAgain;

    /// <inheritdoc/>
    public override string? DuplicateMember => request.DuplicateMember;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Scopes => request.Scopes;

    /// <summary>True where the caller reads the body of a success.</summary>
    public bool IsStream { get; init; }

    /// <inheritdoc/>
    public override async Task<GongAnswer> SendAsync(GongAccess access, CancellationToken cancellationToken)
    {
        using GongDeadline deadline = new(request.IsLongRunning || IsStream ? Timeout.InfiniteTimeSpan : limit, clock, cancellationToken);
        using HttpRequestMessage message = ToMessage(access);
        Url = message.RequestUri;
        RequestLength = message.Content?.Headers.ContentLength;
        GongAnswer? answer = null;
        try
        {
            HttpResponseMessage response = await client
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            answer = new GongAnswer(this, response, access, clock);
            if (!IsStream || !response.IsSuccessStatusCode)
            {
                await answer.ReadBodyAsync(deadline.Token).ConfigureAwait(false);
            }

            GongAnswer result = answer;
            answer = null;
            return result;
        }
        catch (OperationCanceledException exception) when (deadline.IsOver)
        {
            throw deadline.Explain(Name, exception);
        }
        catch (HttpRequestException exception) when (exception.InnerException is GongValidationException refusal)
        {
            // Older frameworks wrap what a body throws while it is sent.
            throw new GongValidationException(refusal.Message, exception) { OperationId = refusal.OperationId, Violations = refusal.Violations };
        }
        finally
        {
            answer?.Dispose();
        }
    }

    private HttpRequestMessage ToMessage(GongAccess access)
    {
        HttpRequestMessage message = request.ToMessage(access.BaseUrl);
        HttpRequestHeaders headers = message.Headers;
        headers.Authorization = access.Credentials.Header;
        if (headers.Accept.Count == 0)
        {
            headers.TryAddWithoutValidation("Accept", accept);
        }

        if (headers.UserAgent.Count == 0 && client.DefaultRequestHeaders.UserAgent.Count == 0)
        {
            headers.TryAddWithoutValidation("User-Agent", "GongGen");
        }

        return message;
    }
}
