using System.IO.Pipelines;
using Gong;

namespace GongGen.Runtime.Tests.Media;

/// <summary>What is read of a file before it is sent.</summary>
public sealed class GongFileStartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gonggen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("path")]
    [InlineData("stream")]
    [InlineData("stream that cannot seek")]
    [InlineData("pipe")]
    public async Task BytesTellTheMediaTypeAndAreSentAllTheSame(string source)
    {
        byte[] bytes = Recording("flac");
        using GongFile file = Make(source, bytes, "call.mp3", null);

        (int length, string? format) = await file.LookAsync(CancellationToken.None);

        Assert.Equal((64, "flac", "audio/flac"), (length, format, file.Headers.ContentType?.ToString()));
        Assert.Equal(bytes, await SendAsync(file));
    }

    [Theory]
    [InlineData("path")]
    [InlineData("stream")]
    [InlineData("stream that cannot seek")]
    [InlineData("pipe")]
    public async Task GivenMediaTypeStays(string source)
    {
        using GongFile file = Make(source, Recording("flac"), "call.mp3", "audio/x-own");

        Assert.Equal("flac", (await file.LookAsync(CancellationToken.None)).Format);

        Assert.Equal("audio/x-own", file.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task MediaTypeThatTheCallerSetLaterStays()
    {
        using GongFile file = Make("stream", Recording("flac"), "call.mp3", null);
        file.Headers.ContentType = new("audio/x-own");

        await file.LookAsync(CancellationToken.None);

        Assert.Equal("audio/x-own", file.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("noise", "call.mp3", "audio/mpeg")]
    [InlineData("pdf", "call.mp3", "audio/mpeg")]
    [InlineData("noise", "call", "application/octet-stream")]
    public async Task WhereBytesTellNoRecordingTheExtensionCounts(string kind, string name, string type)
    {
        using GongFile file = Make("path", Recording(kind), name, null);

        await file.LookAsync(CancellationToken.None);

        Assert.Equal(type, file.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task FileIsLookedAtWhenItIsSent()
    {
        string path = Path.Combine(_folder, "call.bin");
        await File.WriteAllBytesAsync(path, Recording("noise"));
        using GongFile file = GongFile.FromPath(path);
        await file.LookAsync(CancellationToken.None);
        await File.WriteAllBytesAsync(path, Recording("wav"));

        await file.LookAsync(CancellationToken.None);

        Assert.Equal("audio/wav", file.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task StreamGoesBackToWhereItStood()
    {
        using MemoryStream stream = new([9, 9, .. Recording("wav")]) { Position = 2 };
        using GongFile file = GongFile.FromStream(stream, "call.bin");

        Assert.Equal("wav", (await file.LookAsync(CancellationToken.None)).Format);

        Assert.Equal(2, stream.Position);
        Assert.Equal(Recording("wav"), await SendAsync(file));
    }

    [Fact]
    public async Task StreamThatCannotSeekIsReadAheadOnce()
    {
        PatternStream stream = new(1000, canSeek: false);
        using GongFile file = GongFile.FromStream(stream, "call.wav");

        await file.LookAsync(CancellationToken.None);
        await file.LookAsync(CancellationToken.None);

        Assert.Equal(1000, (await SendAsync(file)).Length);
        await Assert.ThrowsAsync<InvalidOperationException>(() => file.LookAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public async Task ShortStreamsLoseNothing(int size)
    {
        ListProgress progress = new();
        using GongFile file = GongFile.FromStream(new PatternStream(size, canSeek: false), "call.wav");
        file.Progress = progress;

        Assert.Equal(Math.Min(size, 64), (await file.LookAsync(CancellationToken.None)).Length);

        Assert.Equal(size, (await SendAsync(file)).Length);
        Assert.Equal(size == 0 ? [] : [new GongTransferProgress(size, null)], progress.Reports);
    }

    [Fact]
    public async Task BytesThatComeOneByOneAreEnough()
    {
        Pipe pipe = new();
        using GongFile file = GongFile.FromPipe(pipe.Reader, "call.bin");
        Task<(int Length, string? Format)> looking = file.LookAsync(CancellationToken.None);
        byte[] bytes = Recording("flac")[..1000];
        foreach (byte value in bytes)
        {
            await pipe.Writer.WriteAsync(new byte[] { value });
        }

        Assert.Equal("flac", (await looking).Format);

        await pipe.Writer.CompleteAsync();
        Assert.Equal(bytes, await SendAsync(file));
    }

    [Fact]
    public async Task PipeStaysTheCallers()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Recording("flac")[..1000]);
        await pipe.Writer.CompleteAsync();
        using (GongFile file = GongFile.FromPipe(pipe.Reader, "call.flac"))
        {
            await SendAsync(file);
        }

        Assert.True((await pipe.Reader.ReadAsync()).IsCompleted);
        Assert.Throws<ArgumentNullException>("content", () => GongFile.FromPipe(null!, "a.wav"));
        Assert.Throws<ArgumentException>("fileName", () => GongFile.FromPipe(pipe.Reader, ""));
    }

    [Fact]
    public async Task StreamWhoseStartWasLostIsNotSent()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(new byte[] { 1, 2, 3 });
        using GongFile file = GongFile.FromPipe(pipe.Reader, "call.flac");
        using CancellationTokenSource source = new();
        Task looking = file.LookAsync(source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => looking);

        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(file));
    }

    private GongFile Make(string source, byte[] bytes, string name, string? type)
    {
        switch (source)
        {
            case "path":
                string path = Path.Combine(_folder, name);
                File.WriteAllBytes(path, bytes);
                return GongFile.FromPath(path, type);
            case "pipe":
                return GongFile.FromPipe(PipeReader.Create(new MemoryStream(bytes)), name, type);
            case "stream":
                return GongFile.FromStream(new MemoryStream(bytes), name, type);
            default:
                return GongFile.FromStream(new OneWayStream(new MemoryStream(bytes)), name, type);
        }
    }

    private static byte[] Recording(string kind)
    {
        byte[] bytes = new byte[100_000];
        new PatternStream(bytes.Length).ReadExactly(bytes);
        MediaBytes.Of(kind).CopyTo(bytes, 0);
        return bytes;
    }

    private static async Task<byte[]> SendAsync(GongFile file)
    {
        using MemoryStream target = new();
        await file.CopyToAsync(target);
        return target.ToArray();
    }
}
