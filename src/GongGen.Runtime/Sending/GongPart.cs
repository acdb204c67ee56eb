#nullable enable
namespace Gong.Runtime;

using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A body for one attempt. It is disposed with the attempt; the body behind it, which the next attempt needs, is not.</summary>
internal sealed class GongPart : HttpContent
{
    private readonly HttpContent _content;

    /// <summary>Takes the headers along.</summary>
    public GongPart(HttpContent content)
    {
        _content = content;
        foreach (KeyValuePair<string, IEnumerable<string>> header in content.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    /// <summary>True where the body can be read once more.</summary>
    public bool CanSendAgain => GongContents.CanSendAgain(_content);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _content.CopyToAsync(stream, context);

#if HAS_CANCELLABLE_CONTENT
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _content.CopyToAsync(stream, context, cancellationToken);
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength.GetValueOrDefault();
        return _content.Headers.ContentLength.HasValue;
    }
}
