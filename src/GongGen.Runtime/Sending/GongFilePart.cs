#nullable enable
namespace Gong.Runtime;

using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A file inside of one request. It is disposed with the request; the file, which the caller may send again, is not.</summary>
internal sealed class GongFilePart : HttpContent
{
    private readonly GongFile _file;

    /// <summary>Takes the file's media type along.</summary>
    public GongFilePart(GongFile file)
    {
        _file = file;
        Headers.ContentType = file.Headers.ContentType;
    }

    /// <summary>True where the file can be read once more.</summary>
    public bool CanSendAgain => _file.CanSendAgain;

    /// <summary>Throws before anything is sent, because HttpClient would wrap what is thrown later.</summary>
    public void RefuseSecondSending() => _file.RefuseSecondSending();

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        _file.WriteToAsync(stream, CancellationToken.None);

#if HAS_CANCELLABLE_CONTENT
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _file.WriteToAsync(stream, cancellationToken);
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        long? size = _file.Size;
        length = size.GetValueOrDefault();
        return size.HasValue;
    }
}
