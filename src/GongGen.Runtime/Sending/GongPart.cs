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

    /// <summary>Looks at the first bytes of a file, which tell its media type.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_content is GongFilePart or GongFile)
        {
            await GongContents.PrepareAsync(_content, cancellationToken).ConfigureAwait(false);
            Headers.ContentType = _content.Headers.ContentType;
        }
    }

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
