#nullable enable
namespace Gong;

/// <summary>A file to upload. It is read while it is sent, so that its size does not matter to memory.</summary>
public sealed partial class GongFile : global::System.Net.Http.HttpContent
{
    private const int BufferSize = 81_920;

    private readonly string? _path;
    private readonly global::System.IO.Stream? _stream;
    private readonly long _start;
    private global::System.Net.Http.Headers.MediaTypeHeaderValue? _guess;
    private byte[] _kept = [];
    private bool _isKept;
    private bool _sent;

    private GongFile(string? path, global::System.IO.Stream? stream, string fileName, string? contentType)
    {
        _path = path;
        _stream = stream;
        _start = stream is { CanSeek: true } ? stream.Position : 0;
        FileName = fileName;
        Headers.ContentType = global::Gong.Runtime.GongMediaTypes.Choose(fileName, contentType);
        _guess = contentType is null ? Headers.ContentType : null;
    }

    /// <summary>The name that Gong is told, without a folder.</summary>
    public string FileName { get; }

    /// <summary>Is told how far the upload has come, after every block that was written.</summary>
    public global::System.IProgress<GongTransferProgress>? Progress { get; set; }

    /// <summary>The size of the file; null where it is not known beforehand.</summary>
    internal long? Size => _path is not null
        ? new global::System.IO.FileInfo(_path).Length
        : _stream is { CanSeek: true } ? global::System.Math.Max(0, _stream.Length - _start) : null;

    /// <summary>True where the file can be read from its start once more.</summary>
    internal bool CanSendAgain => _stream is null or { CanSeek: true };

    /// <summary>A file on disk. It is opened when it is sent, each time anew.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="contentType">Its media type; null takes the one that its first bytes tell, or else its extension.</param>
    /// <returns>The file, ready to be sent.</returns>
    public static GongFile FromPath(string path, string? contentType = null)
    {
        if (path is null || path.Length == 0)
        {
            throw new global::System.ArgumentException("The path of the file to upload is missing.", nameof(path));
        }

        return FromFile(new global::System.IO.FileInfo(path), contentType);
    }

    /// <summary>A file on disk. It is opened when it is sent, each time anew.</summary>
    /// <param name="file">The file.</param>
    /// <param name="contentType">Its media type; null takes the one that its first bytes tell, or else its extension.</param>
    /// <returns>The file, ready to be sent.</returns>
    public static GongFile FromFile(global::System.IO.FileInfo file, string? contentType = null)
    {
        if (file is null)
        {
            throw new global::System.ArgumentNullException(nameof(file));
        }

        if (!file.Exists)
        {
            throw new global::System.IO.FileNotFoundException("The file to upload does not exist: " + file.FullName, file.FullName);
        }

        return new GongFile(file.FullName, null, file.Name, contentType);
    }

    /// <summary>
    /// A stream, from its present position. It is not disposed. One that can seek goes back to that position when it is sent again;
    /// one that cannot is sent once.
    /// </summary>
    /// <param name="content">The bytes to send.</param>
    /// <param name="fileName">The name that Gong is told, without a folder.</param>
    /// <param name="contentType">The media type; null takes the one that the first bytes tell, or else the extension of the name.</param>
    /// <returns>The file, ready to be sent.</returns>
    public static GongFile FromStream(global::System.IO.Stream content, string fileName, string? contentType = null)
    {
        if (content is null)
        {
            throw new global::System.ArgumentNullException(nameof(content));
        }

        if (!content.CanRead)
        {
            throw new global::System.ArgumentException("The stream to upload cannot be read; it may be closed.", nameof(content));
        }

        if (fileName is null || fileName.Length == 0)
        {
            throw new global::System.ArgumentException("The name of the file to upload is missing.", nameof(fileName));
        }

        return new GongFile(null, content, fileName, contentType);
    }

#if HAS_PIPES
    /// <summary>What a pipe brings, which is sent once. The reader stays the caller's: it is not completed.</summary>
    /// <param name="content">The bytes to send.</param>
    /// <param name="fileName">The name that Gong is told, without a folder.</param>
    /// <param name="contentType">The media type; null takes the one that the first bytes tell, or else the extension of the name.</param>
    /// <returns>The file, ready to be sent.</returns>
    public static GongFile FromPipe(global::System.IO.Pipelines.PipeReader content, string fileName, string? contentType = null) =>
        FromStream((content ?? throw new global::System.ArgumentNullException(nameof(content))).AsStream(leaveOpen: true), fileName, contentType);

#endif
    /// <summary>Throws for a stream that was sent and cannot go back to its start.</summary>
    internal void RefuseSecondSending()
    {
        if (_sent && _stream is { CanSeek: false })
        {
            throw new global::System.InvalidOperationException(
                "The stream of '" + FileName + "' cannot seek, so it can be sent only once. Make a new GongFile for another attempt, "
                + "or use GongFile.FromPath.");
        }
    }

    /// <summary>Writes the file to a stream and reports progress.</summary>
    /// <param name="target">Where the bytes go.</param>
    /// <param name="watch">Is told how many bytes there are, before they are written; null for nobody.</param>
    /// <param name="cancellationToken">Stops the transfer between two blocks or in one.</param>
    /// <returns>A task that ends with the last block.</returns>
    internal async global::System.Threading.Tasks.Task WriteToAsync(
        global::System.IO.Stream target,
        global::System.Action<long>? watch,
        global::System.Threading.CancellationToken cancellationToken)
    {
        if (_path is null)
        {
            await CopyAsync(Rewound(), target, watch, cancellationToken).ConfigureAwait(false);
            return;
        }

        global::System.IO.FileStream file = Open(_path);
#if HAS_ASYNC_STREAMS
        await using (global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait(file, false))
#else
        using (file)
#endif
        {
            await CopyAsync(file, target, watch, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream,
        global::System.Net.TransportContext? context) => WriteToAsync(stream, watch: null, global::System.Threading.CancellationToken.None);

#if HAS_CANCELLABLE_CONTENT
    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream,
        global::System.Net.TransportContext? context,
        global::System.Threading.CancellationToken cancellationToken) => WriteToAsync(stream, watch: null, cancellationToken);
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        long? size = Size;
        length = size.GetValueOrDefault();
        return size.HasValue;
    }

    private global::System.IO.Stream Rewound()
    {
        RefuseSecondSending();
        global::System.IO.Stream stream = _stream!;
        if (stream.CanSeek)
        {
            stream.Position = _start;
        }

        _sent = true;
        return stream;
    }

    private static global::System.IO.FileStream Open(string path) => new(
        path,
        global::System.IO.FileMode.Open,
        global::System.IO.FileAccess.Read,
        global::System.IO.FileShare.Read,
        bufferSize: 1,
        global::System.IO.FileOptions.Asynchronous | global::System.IO.FileOptions.SequentialScan);

    private async global::System.Threading.Tasks.Task CopyAsync(
        global::System.IO.Stream source,
        global::System.IO.Stream target,
        global::System.Action<long>? watch,
        global::System.Threading.CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferSize];
        long transferred = 0;
        long? total = Size;
        int kept = _kept.Length;
        _kept.CopyTo(buffer, 0);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int count = kept + await source.ReadAsync(buffer, kept, buffer.Length - kept, cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return;
            }

            kept = 0;
            transferred += count;
            watch?.Invoke(transferred);
            await target.WriteAsync(buffer, 0, count, cancellationToken).ConfigureAwait(false);
            Progress?.Report(new GongTransferProgress(transferred, total));
        }
    }
}
