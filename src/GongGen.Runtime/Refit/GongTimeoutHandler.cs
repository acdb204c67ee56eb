#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Ends an attempt whose answer does not begin in time. Uploads of files are not limited, and neither is reading an answer.</summary>
/// <param name="options">The limit and the clock.</param>
internal sealed class GongTimeoutHandler(GongClientOptions options) : DelegatingHandler
{
    private readonly GongClock _clock = GongClock.Of(options);
    private readonly TimeSpan _limit = options.Timeout;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        TimeSpan limit = request.Content is MultipartContent or GongFile or GongFilePart ? Timeout.InfiniteTimeSpan : _limit;
        using GongDeadline deadline = new(limit, _clock, cancellationToken);
        try
        {
            return await base.SendAsync(request, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (deadline.IsOver)
        {
            throw deadline.Explain(request.Method + " " + request.RequestUri?.AbsolutePath, exception);
        }
    }
}
