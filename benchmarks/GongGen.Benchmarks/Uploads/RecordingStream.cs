namespace GongGen.Benchmarks.Uploads;

/// <summary>A recording of any size that is made while it is read and takes no memory.</summary>
/// <param name="length">How many bytes it has.</param>
/// <param name="watch">Is told how many were read, after each block.</param>
internal sealed class RecordingStream(long length, Action<long> watch) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Fill(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => Fill(buffer);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Fill(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Fill(buffer.Span));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    private int Fill(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, length - _position);
        buffer[..count].Fill(128);
        if (_position == 0 && count >= 12)
        {
            "RIFF\0\0\0\0WAVE"u8.CopyTo(buffer);
        }

        _position += count;
        watch(_position);
        return count;
    }
}
