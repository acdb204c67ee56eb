using Gong;

namespace GongGen.Runtime.Tests;

public sealed class GongFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gonggen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("call.wav", "audio/wav")]
    [InlineData("call.MP3", "audio/mpeg")]
    [InlineData("call.flac", "audio/flac")]
    [InlineData("call.m4a", "audio/mp4")]
    [InlineData("call.mp4", "video/mp4")]
    [InlineData("call.mkv", "video/x-matroska")]
    [InlineData("call.webm", "video/webm")]
    [InlineData("call.txt", "application/octet-stream")]
    [InlineData("call", "application/octet-stream")]
    public void ChoosesTheMediaTypeByExtension(string name, string expected) =>
        Assert.Equal(expected, GongFile.FromStream(Stream.Null, name).Headers.ContentType?.ToString());

    [Fact]
    public void ExtensionsDoNotDependOnTheCulture() =>
        Assert.Equal("video/x-matroska", Culture.Run("tr-TR", () => GongFile.FromStream(Stream.Null, "CALL.mkv").Headers.ContentType?.ToString()));

    [Fact]
    public void TakesTheGivenMediaType()
    {
        Assert.Equal("audio/x-wav", GongFile.FromStream(Stream.Null, "call.mp3", "audio/x-wav").Headers.ContentType?.ToString());
        Assert.Throws<ArgumentException>("contentType", () => GongFile.FromStream(Stream.Null, "call.mp3", "mp3"));
    }

    [Fact]
    public async Task SendsAFileAsOftenAsWanted()
    {
        string path = Path.Combine(_folder, "call.mp3");
        await File.WriteAllBytesAsync(path, Bytes(200_000));

        using GongFile file = GongFile.FromPath(path);

        Assert.Equal("call.mp3", file.FileName);
        Assert.Equal(200_000, file.Headers.ContentLength);
        Assert.Equal(Bytes(200_000), await SendAsync(file));
        Assert.Equal(Bytes(200_000), await SendAsync(file));
    }

    [Fact]
    public void RefusesAFileThatIsNotThere()
    {
        string path = Path.Combine(_folder, "none.mp3");

        Assert.Equal(path, Assert.Throws<FileNotFoundException>(() => GongFile.FromPath(path)).FileName);
        Assert.Throws<FileNotFoundException>(() => GongFile.FromFile(new FileInfo(path)));
    }

    [Fact]
    public void RefusesNothing()
    {
        Assert.Throws<ArgumentException>("path", () => GongFile.FromPath(""));
        Assert.Throws<ArgumentException>("path", () => GongFile.FromPath(null!));
        Assert.Throws<ArgumentNullException>("file", () => GongFile.FromFile(null!));
        Assert.Throws<ArgumentNullException>("content", () => GongFile.FromStream(null!, "a"));
        Assert.Throws<ArgumentException>("fileName", () => GongFile.FromStream(Stream.Null, ""));
    }

    [Fact]
    public void RefusesAClosedStream()
    {
        PatternStream stream = new(1);
        stream.Dispose();

        Assert.Throws<ArgumentException>("content", () => GongFile.FromStream(stream, "a.wav"));
    }

    [Fact]
    public async Task SendsAStreamFromWhereItStood()
    {
        using MemoryStream stream = new([1, 2, 3, 4, 5]) { Position = 2 };
        GongFile file = GongFile.FromStream(stream, "a.wav");

        Assert.Equal(3, file.Headers.ContentLength);
        Assert.Equal([3, 4, 5], await SendAsync(file));
        Assert.Equal([3, 4, 5], await SendAsync(file));
    }

    [Fact]
    public async Task LeavesTheStreamOpen()
    {
        PatternStream stream = new(10);
        using (GongFile file = GongFile.FromStream(stream, "a.wav"))
        {
            await SendAsync(file);
        }

        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task SendsAStreamThatCannotSeekOnce()
    {
        GongFile file = GongFile.FromStream(new PatternStream(10, canSeek: false), "a.wav");

        Assert.Null(file.Headers.ContentLength);
        Assert.Equal(Bytes(10), await SendAsync(file));
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(file));
        Assert.Contains("'a.wav' cannot seek, so it can be sent only once", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportsEveryBlock()
    {
        ListProgress progress = new();
        GongFile file = GongFile.FromStream(new PatternStream(200_000), "a.wav");
        file.Progress = progress;

        await SendAsync(file);

        Assert.Equal([new(81_920, 200_000), new(163_840, 200_000), new(200_000, 200_000)], progress.Reports);
    }

    [Fact]
    public async Task ReportsNoTotalThatItDoesNotKnow()
    {
        ListProgress progress = new();
        GongFile file = GongFile.FromStream(new PatternStream(10, canSeek: false), "a.wav");
        file.Progress = progress;

        await SendAsync(file);

        Assert.Equal([new(10, null)], progress.Reports);
    }

    [Fact]
    public async Task StopsInTheMiddle()
    {
        using CancellationTokenSource source = new();
        ListProgress progress = new(report =>
        {
            if (report.BytesTransferred >= 1_000_000)
            {
                source.Cancel();
            }
        });
        GongFile file = GongFile.FromStream(new PatternStream(long.MaxValue), "a.wav");
        file.Progress = progress;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => file.CopyToAsync(Stream.Null, source.Token));

        Assert.InRange(progress.Reports[^1].BytesTransferred, 1_000_000, 1_100_000);
    }

    [Fact]
    public async Task TakesOneBufferWhateverTheSize()
    {
        GongFile file = GongFile.FromStream(new PatternStream(50_000_000), "a.wav");
        long before = GC.GetAllocatedBytesForCurrentThread();

        await file.CopyToAsync(Stream.Null);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 81_920, 200_000);
    }

    private static byte[] Bytes(int count)
    {
        byte[] bytes = new byte[count];
        new PatternStream(count).ReadExactly(bytes);
        return bytes;
    }

    private static async Task<byte[]> SendAsync(GongFile file)
    {
        using MemoryStream target = new();
        await file.CopyToAsync(target);
        return target.ToArray();
    }
}
