using Gong;
using Gong.Runtime;
using Microsoft.AspNetCore.Http;

namespace GongGen.Runtime.Tests.Sending;

public class GongSenderCancellationTests
{
    [Fact]
    public async Task TimeoutLooksLikeThatOfHttpClient()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(NeverAsync);
        using GongSender sender = server.Connect(options => options.Timeout = TimeSpan.FromMilliseconds(100));

        TaskCanceledException exception = await Assert.ThrowsAsync<TaskCanceledException>(
            () => sender.SendAsync(new GongRequest("listCalls", "GET", "/"), CancellationToken.None));

        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Equal("listCalls was cancelled after the 0.1 seconds that GongClientOptions.Timeout allows.", exception.Message);
    }

    [Fact]
    public async Task TimeoutCoversTheBody()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(StartAndStopAsync);
        using GongSender sender = server.Connect(options => options.Timeout = TimeSpan.FromMilliseconds(300));

        TaskCanceledException exception = await Assert.ThrowsAsync<TaskCanceledException>(
            () => sender.SendAsync(new GongRequest("listCalls", "GET", "/"), Page.Read, CancellationToken.None));

        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CallerCancelsWithOwnToken(bool hasTimeout)
    {
        using CancellationTokenSource source = new();
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            await source.CancelAsync();
            await NeverAsync(context);
        });
        using GongSender sender = server.Connect(options => options.Timeout = hasTimeout ? TimeSpan.FromMinutes(10) : Timeout.InfiniteTimeSpan);

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => sender.SendAsync(new GongRequest("x", "GET", "/"), source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.IsNotType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task CallerCancelsBeforeTheStart()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using GongSender sender = server.Connect();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => sender.SendAsync(new GongRequest("x", "GET", "/"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task UploadHasNoTimeLimit()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300), context.RequestAborted);
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        });
        using GongSender sender = server.Connect(options => options.Timeout = TimeSpan.FromMilliseconds(1));
        GongRequest request = new("x", "PUT", "/");
        request.AddPart("mediaFile", GongFile.FromStream(new PatternStream(1000), "a.wav"));

        await sender.SendAsync(request, CancellationToken.None);
    }

    [Fact]
    public async Task CallerCancelsAnUploadInTheMiddle()
    {
        using CancellationTokenSource source = new();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted));
        using GongSender sender = server.Connect();
        ListProgress progress = new(report =>
        {
            if (report.BytesTransferred > 5_000_000)
            {
                source.Cancel();
            }
        });
        GongFile file = GongFile.FromStream(new PatternStream(long.MaxValue, canSeek: false), "a.wav");
        file.Progress = progress;
        GongRequest request = new("x", "PUT", "/");
        request.AddPart("mediaFile", file);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sender.SendAsync(request, source.Token));

        Assert.InRange(progress.Reports[^1].BytesTransferred, 5_000_000, 5_200_000);
    }

    [Fact]
    public async Task DownloadHasNoTimeLimit()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300), context.RequestAborted);
            await context.Response.WriteAsync("a", context.RequestAborted);
        });
        using GongSender sender = server.Connect(options => options.Timeout = TimeSpan.FromMilliseconds(1));

        await using Stream stream = await sender.SendForStreamAsync(new GongRequest("x", "GET", "/"), CancellationToken.None);

        Assert.Equal('a', stream.ReadByte());
    }

    [Fact]
    public async Task CallerCancelsADownload()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(StartAndStopAsync);
        using GongSender sender = server.Connect();
        using CancellationTokenSource source = new();
        await using Stream stream = await sender.SendForStreamAsync(new GongRequest("x", "GET", "/"), source.Token);
        byte[] buffer = new byte[1];
        await stream.ReadExactlyAsync(buffer);

        ValueTask<int> read = stream.ReadAsync(buffer, source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await read);
    }

    private static Task NeverAsync(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    private static async Task StartAndStopAsync(HttpContext context)
    {
        await context.Response.WriteAsync("{", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await NeverAsync(context);
    }
}
