#nullable enable
namespace Gong;

/// <content>The first bytes: they tell what the file is, and are read before anything is sent.</content>
public sealed partial class GongFile
{
    /// <summary>
    /// Reads the first bytes and takes the media type that they tell, unless the caller gave one. A stream that cannot go back keeps them until it is
    /// sent.
    /// </summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>How many bytes were there, and the format that they prove.</returns>
    internal async global::System.Threading.Tasks.Task<(int Length, string? Format)> LookAsync(global::System.Threading.CancellationToken cancellationToken)
    {
        byte[] start = await ReadStartAsync(cancellationToken).ConfigureAwait(false);
        string? format = global::Gong.Runtime.GongMediaFormat.Of(start, start.Length);
        bool isChosen = _guess is not null && ReferenceEquals(_guess, Headers.ContentType);
        string extension = global::System.IO.Path.GetExtension(FileName);
        if (isChosen && global::Gong.Runtime.GongMediaFormat.TypeOf(format, start, extension) is { } type)
        {
            _guess = new global::System.Net.Http.Headers.MediaTypeHeaderValue(type);
            Headers.ContentType = _guess;
        }

        return (start.Length, format);
    }

    private async global::System.Threading.Tasks.Task<byte[]> ReadStartAsync(global::System.Threading.CancellationToken cancellationToken)
    {
        if (_path is not null)
        {
            global::System.IO.FileStream file = Open(_path);
#if HAS_ASYNC_STREAMS
            await using (global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait(file, false))
#else
            using (file)
#endif
            {
                return await ReadStartAsync(file, cancellationToken).ConfigureAwait(false);
            }
        }

        RefuseSecondSending();
        global::System.IO.Stream stream = _stream!;
        if (stream.CanSeek)
        {
            stream.Position = _start;
            byte[] start = await ReadStartAsync(stream, cancellationToken).ConfigureAwait(false);
            stream.Position = _start;
            return start;
        }

        if (!_isKept)
        {
            // Where reading breaks off, what was read is lost and the stream is used up.
            _sent = true;
            _kept = await ReadStartAsync(stream, cancellationToken).ConfigureAwait(false);
            _sent = false;
            _isKept = true;
        }

        return _kept;
    }

    private static async global::System.Threading.Tasks.Task<byte[]> ReadStartAsync(
        global::System.IO.Stream stream,
        global::System.Threading.CancellationToken cancellationToken)
    {
        byte[] start = new byte[global::Gong.Runtime.GongMediaFormat.StartLength];
        int length = 0;
        int count = -1;
        while (count != 0 && length < start.Length)
        {
            count = await stream.ReadAsync(start, length, start.Length - length, cancellationToken).ConfigureAwait(false);
            length += count;
        }

        global::System.Array.Resize(ref start, length);
        return start;
    }
}
