using System.Security.Cryptography;
using Gong;
using Gong.Runtime;
using Microsoft.AspNetCore.Http;

namespace GongGen.Runtime.Tests.Sending;

[Collection(nameof(AloneCollection))]
public class GongTransferTests
{
    private const long Size = 300_000_000;
    private const long Limit = 64_000_000;

    // Disks of build machines are slow: as much as proves the limit, and no more.
    private const long FileSize = 100_000_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task UploadsAnySizeInConstantMemory(bool canSeek)
    {
        long received = 0;
        long? announced = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            announced = context.Request.ContentLength;
            byte[] buffer = new byte[81_920];
            for (int count = 1; count > 0; received += count)
            {
                count = await context.Request.Body.ReadAsync(buffer, context.RequestAborted);
            }
        });
        using GongSender sender = server.Connect();
        ListProgress progress = new();
        GongFile file = GongFile.FromStream(new PatternStream(Size, canSeek), "a.wav");
        file.Progress = progress;
        GongRequest request = new("addCallRecording", "PUT", "/");
        request.AddPart("mediaFile", file);
        long before = GC.GetTotalAllocatedBytes(precise: true);

        await sender.SendAsync(request, CancellationToken.None);

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, Limit);
        Assert.InRange(received, Size + 1, Size + 1000);
        Assert.Equal(canSeek ? received : null, announced);
        Assert.Equal(new GongTransferProgress(Size, canSeek ? Size : null), progress.Reports[^1]);
    }

    [Fact]
    public async Task DownloadsAnySizeInConstantMemory()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            async context => await new PatternStream(Size).CopyToAsync(context.Response.Body, context.RequestAborted));
        using GongSender sender = server.Connect();
        long before = GC.GetTotalAllocatedBytes(precise: true);

        await using Stream stream = await sender.SendForStreamAsync(new GongRequest("x", "GET", "/"), CancellationToken.None);
        byte[] buffer = new byte[81_920];
        long received = 0;
        for (int count = 1; count > 0; received += count)
        {
            count = await stream.ReadAsync(buffer);
        }

        Assert.Equal(Size, received);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, Limit);
    }

    [Fact]
    public async Task DownloadsAnySizeToAFileInConstantMemory()
    {
        string folder = Directory.CreateTempSubdirectory("gonggen").FullName;
        try
        {
            await using LoopbackServer server = await LoopbackServer.StartAsync(
                async context => await new PatternStream(FileSize).CopyToAsync(context.Response.Body, context.RequestAborted));
            using GongDownload download = new();
            long before = GC.GetTotalAllocatedBytes(precise: true);

            await download.ToFileAsync(server.Address.ToString(), Path.Combine(folder, "call.wav"));

            Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, Limit);
            Assert.Equal(FileSize, new FileInfo(Path.Combine(folder, "call.wav")).Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task FileArrivesUnchangedAsOftenAsItIsSent()
    {
        List<string> received = [];
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            IFormFile part = (await context.Request.ReadFormAsync(context.RequestAborted)).Files.Single();
            await using Stream stream = part.OpenReadStream();
            byte[] hash = await SHA256.HashDataAsync(stream, context.RequestAborted);
            received.Add($"{part.Name} {part.FileName} {part.ContentType} {part.Length} {Convert.ToHexString(hash)}");
        });
        using GongSender sender = server.Connect();
        GongFile file = GongFile.FromStream(new PatternStream(1_000_000), "Übung 1.mp3");
        for (int i = 0; i < 2; i++)
        {
            GongRequest request = new("addCallRecording", "PUT", "/");
            request.AddPart("mediaFile", file);
            await sender.SendAsync(request, CancellationToken.None);
        }

        string expected = "mediaFile Übung 1.mp3 audio/mpeg 1000000 " + Convert.ToHexString(await SHA256.HashDataAsync(new PatternStream(1_000_000)));
        Assert.Equal([expected, expected], received);
    }

    [Fact]
    public async Task StreamThatCannotSeekSaysThatItIsUsedUp()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted));
        using GongSender sender = server.Connect();
        GongFile file = GongFile.FromStream(new PatternStream(10, canSeek: false), "a.wav");
        GongRequest first = new("x", "PUT", "/");
        first.AddPart("mediaFile", file);
        GongRequest second = new("x", "PUT", "/");
        second.SetStream(file, "*/*");

        await sender.SendAsync(first, CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => sender.SendAsync(second, CancellationToken.None));
    }
}
