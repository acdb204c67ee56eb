using System.Net;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Sending;

public class GongResponseStreamTests
{
    [Fact]
    public void EndsTheAnswer()
    {
        using TrackedContent content = new();
        using HttpResponseMessage response = new(HttpStatusCode.OK) { Content = content };
        GongResponseStream stream = new(response, new MemoryStream([1, 2, 3]));

        stream.Dispose();

        Assert.True(content.IsDisposed);
        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task EndsTheAnswerAsynchronously()
    {
        using TrackedContent content = new();
        using HttpResponseMessage response = new(HttpStatusCode.OK) { Content = content };

        await new GongResponseStream(response, new MemoryStream([1])).DisposeAsync();

        Assert.True(content.IsDisposed);
    }

    [Fact]
    public void ReadsAndSeeks()
    {
        using HttpResponseMessage response = new(HttpStatusCode.OK);
        using GongResponseStream stream = new(response, new MemoryStream([1, 2, 3]));
        byte[] buffer = new byte[1];

        Assert.True(stream.CanSeek);
        Assert.Equal(3, stream.Length);
        Assert.Equal(1, stream.ReadByte());
        Assert.Equal(1, stream.Read(buffer, 0, 1));
        Assert.Equal(2, stream.Position);
        stream.Position = 0;
        Assert.Equal(2, stream.Seek(2, SeekOrigin.Begin));
    }

    [Fact]
    public async Task ReadsAsynchronously()
    {
        using HttpResponseMessage response = new(HttpStatusCode.OK);
        await using GongResponseStream stream = new(response, new MemoryStream([1, 2, 3]));
        byte[] buffer = new byte[1];
        using MemoryStream rest = new();

        Assert.Equal(1, await stream.ReadAsync(buffer, 0, 1));
        Assert.Equal(1, await stream.ReadAsync(buffer));
        await stream.CopyToAsync(rest);

        Assert.Equal([3], rest.ToArray());
    }

    [Fact]
    public void CannotBeWrittenTo()
    {
        using HttpResponseMessage response = new(HttpStatusCode.OK);
        using GongResponseStream stream = new(response, new MemoryStream());

        Assert.False(stream.CanWrite);
        stream.Flush();
        Assert.Throws<NotSupportedException>(() => stream.Write([1], 0, 1));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(1));
    }

    private sealed class TrackedContent : HttpContent
    {
        public bool IsDisposed { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return true;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
