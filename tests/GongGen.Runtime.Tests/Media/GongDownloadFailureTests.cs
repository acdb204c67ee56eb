using System.Net;
using System.Net.Sockets;
using Gong;

namespace GongGen.Runtime.Tests.Media;

/// <summary>Downloads that fail, and what the failure says.</summary>
public class GongDownloadFailureTests : DownloadTest
{
    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task ExpiredAddressSaysWhatToDo(int status)
    {
        await StopAfterAsync(100_000);
        Server.NextRefuses(status);

        GongAddressExpiredException expired = await Assert.ThrowsAsync<GongAddressExpiredException>(() => RunAsync());

        Assert.Equal(status, expired.StatusCode);
        Assert.Contains("ask for the call again", expired.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", expired.ToString(), StringComparison.Ordinal);
        Assert.Equal(100_000, new FileInfo(Part).Length);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task NewAddressGoesOnWhereTheOldOneExpired()
    {
        int asked = 0;
        Server.NextBreaksAfter(100_000);
        Server.NextRefuses(403);
        Server.NextBreaksAfter(100_000);
        Server.NextRefuses(410);
        using GongDownload download = Download();

        await Time.RunAsync(download.ToFileAsync(_ => Task.FromResult<string?>($"{Server.Address}&{++asked}"), Target));

        AssertIsWhole();
        Assert.Equal(3, asked);
        Assert.Equal("bytes=200000- if \"v1\"", Server.Requests[^1]);
    }

    [Fact]
    public async Task NewAddressThatIsNoBetterIsTheEnd()
    {
        int asked = 0;
        Server.NextRefuses(403);
        Server.NextRefuses(403);
        using GongDownload download = Download();

        await Assert.ThrowsAsync<GongAddressExpiredException>(() => Time.RunAsync(download.ToFileAsync(
            _ =>
            {
                asked++;
                return Task.FromResult<string?>(Server.Address);
            },
            Target)));

        Assert.Equal(2, asked);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task NoAddressIsAMistake()
    {
        using GongDownload download = Download();

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => download.ToFileAsync(_ => Task.FromResult<string?>(null), Target));

        Assert.Contains("no address", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Part));
    }

    [Fact]
    public async Task FailureThatMayPassIsTriedAgain()
    {
        Server.NextRefuses(503, retryAfter: "7");

        await RunAsync();

        AssertIsWhole();
        Assert.Equal(TimeSpan.FromSeconds(7), Time.Elapsed);
    }

    [Fact]
    public async Task FailureThatStaysIsThrown()
    {
        for (int i = 0; i < 3; i++)
        {
            Server.NextRefuses(500);
        }

        GongServerException failed = await Assert.ThrowsAsync<GongServerException>(() => RunAsync(attempts: 3));

        Assert.Equal((500, 3), (failed.StatusCode, failed.Attempts));
        Assert.Equal(3, Server.Requests.Count);
    }

    [Theory]
    [InlineData(204)]
    [InlineData(300)]
    [InlineData(418)]
    public async Task OtherStatusIsThrownAtOnce(int status)
    {
        Server.Next(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        Assert.Equal(status, (await Assert.ThrowsAsync<GongApiException>(() => RunAsync())).StatusCode);

        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task EveryByteBeginsTheCountAnew()
    {
        for (int i = 0; i < 8; i++)
        {
            Server.NextBreaksAfter(50_000);
        }

        await RunAsync(attempts: 2);

        AssertIsWhole();
        Assert.Equal(9, Server.Requests.Count);
    }

    [Fact]
    public async Task WithoutATagBytesCountForNothing()
    {
        Server.ETag = null;
        for (int i = 0; i < 8; i++)
        {
            Server.NextBreaksAfter(50_000);
        }

        await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(attempts: 3));

        Assert.Equal(3, Server.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BytesThatCameBeforeCountForNothing(bool isSameState)
    {
        Server.KnowsRanges = false;
        for (int i = 0; i < 20; i++)
        {
            int most = i % 2 == 0 ? 50_000 : 40_000;
            string tag = isSameState ? "\"v1\"" : $"\"v{i}\"";
            Server.Next(context =>
            {
                Server.ETag = tag;
                return Server.ServeAsync(context, most);
            });
        }

        await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(attempts: 3));

        Assert.Equal(3, Server.Requests.Count);
    }

    [Fact]
    public async Task SilenceIsABrokenConnection()
    {
        Server.NextStopsAfter(100_000);
        using GongDownload download = Download();
        download.Timeout = TimeSpan.FromSeconds(10);
        download.Retry.BaseDelay = TimeSpan.Zero;
        TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ListProgress progress = new(report =>
        {
            if (report.BytesTransferred == 100_000)
            {
                stopped.TrySetResult();
            }
        });
        Task running = download.ToFileAsync(Server.Address, Target, progress);
        await stopped.Task;

        Time.Advance(TimeSpan.FromSeconds(10));

        await running;
        AssertIsWhole();
        Assert.Equal(["all", "bytes=100000- if \"v1\""], Server.Requests);
    }

    [Fact]
    public async Task SilenceWithoutMoreAttemptsIsAFailure()
    {
        Server.NextStopsAfter(100_000);
        using GongDownload download = Download(attempts: 1);
        download.Timeout = TimeSpan.FromSeconds(10);
        TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ListProgress progress = new(report =>
        {
            if (report.BytesTransferred == 100_000)
            {
                stopped.TrySetResult();
            }
        });
        Task running = download.ToFileAsync(Server.Address, Target, progress);
        await stopped.Task;

        Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("Nothing arrived for 10 seconds.", (await Assert.ThrowsAsync<IOException>(() => running)).Message);
        Assert.Equal(100_000, new FileInfo(Part).Length);
    }

    [Fact]
    public async Task ClosedClientIsNoBrokenConnection()
    {
        HttpClient client = new();
        client.Dispose();
        using GongDownload download = new(client) { TimeProvider = Time, Retry = new GongRetryOptions { MaxAttempts = 1 } };

        await Assert.ThrowsAsync<ObjectDisposedException>(() => download.ToFileAsync(Server.Address, Target));
    }

    [Fact]
    public async Task NoConnectionIsTriedAgainAndThrown()
    {
        // The port is taken and nobody listens on it, so that no server of another test gets the request.
        using Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        string address = $"http://{socket.LocalEndPoint}/media/7.wav";
        using GongDownload download = Download(attempts: 2);

        await Assert.ThrowsAsync<HttpRequestException>(() => Time.RunAsync(download.ToFileAsync(address, Target)));

        Assert.False(File.Exists(Part));
    }
}
