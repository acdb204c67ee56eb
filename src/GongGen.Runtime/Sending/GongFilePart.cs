#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A file inside of one request. It is disposed with the request; the file, which the caller may send again, is not.</summary>
internal sealed class GongFilePart : HttpContent
{
    private readonly GongFile _file;
    private readonly string _name;
    private readonly GongMediaRule? _rule;
    private bool _isTypeFixed;
    private Action<long>? _watch;

    /// <summary>Takes the file's media type along.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Its name for people; empty for the whole body.</param>
    /// <param name="rule">What the API takes; null where nothing is said.</param>
    public GongFilePart(GongFile file, string name = "", GongMediaRule? rule = null)
    {
        _file = file;
        _name = name;
        _rule = rule;
        Headers.ContentType = file.Headers.ContentType;
    }

    /// <summary>True where the file can be read once more.</summary>
    public bool CanSendAgain => _file.CanSendAgain;

    /// <summary>Gives the file the media type that the document demands, whatever its bytes tell.</summary>
    public void FixType(string mediaType)
    {
        Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        _isTypeFixed = true;
    }

    /// <summary>Looks at the first bytes: takes the media type that they tell, and checks the file.</summary>
    /// <param name="operationId">The operation, as the API document calls it.</param>
    /// <param name="validation">Takes what is wrong; null where nothing is checked.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task PrepareAsync(string operationId, GongValidation? validation, CancellationToken cancellationToken)
    {
        (int Length, string? Format) start = await _file.LookAsync(cancellationToken).ConfigureAwait(false);
        if (!_isTypeFixed)
        {
            Headers.ContentType = _file.Headers.ContentType;
        }

        if (_rule is not { } rule || validation is null)
        {
            return;
        }

        validation.MediaFile(rule, _name, _file, start);
        if (rule is { IsRefused: true, MaxBytes: { } most })
        {
            _watch = bytes => GongValidation.RefuseMore(rule, operationId, _name, bytes, most);
        }
    }

    /// <summary>Throws before anything is sent, because HttpClient would wrap what is thrown later.</summary>
    public void RefuseSecondSending() => _file.RefuseSecondSending();

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        _file.WriteToAsync(stream, _watch, CancellationToken.None);

#if HAS_CANCELLABLE_CONTENT
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _file.WriteToAsync(stream, _watch, cancellationToken);
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        long? size = _file.Size;
        length = size.GetValueOrDefault();
        return size.HasValue;
    }
}
