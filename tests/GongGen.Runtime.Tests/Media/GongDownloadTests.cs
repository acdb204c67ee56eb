using Gong;

namespace GongGen.Runtime.Tests.Media;

/// <summary>Downloads that go as they should, and what is asked of servers that are not Gong's.</summary>
public class GongDownloadTests : DownloadTest
{
    [Fact]
    public async Task FileArrivesWithProgress()
    {
        ListProgress progress = new();

        await RunAsync(progress: progress);

        AssertIsWhole();
        Assert.Equal(["all"], Server.Requests);
        Assert.Equal(new GongTransferProgress(500_000, 500_000), progress.Reports[^1]);
        Assert.Equal(progress.Reports.OrderBy(report => report.BytesTransferred), progress.Reports);
    }

    [Fact]
    public async Task FileThatWasThereIsReplaced()
    {
        await File.WriteAllTextAsync(Target, "old");

        await RunAsync();

        AssertIsWhole();
    }

    [Fact]
    public async Task FileThatWasThereStaysUntilTheNewOneIsWhole()
    {
        await File.WriteAllTextAsync(Target, "old");

        await StopAfterAsync(100_000);

        Assert.Equal("old", await File.ReadAllTextAsync(Target));
    }

    [Fact]
    public async Task UnknownLengthIsTaken()
    {
        ListProgress progress = new();
        Server.Next(context => context.Response.Body.WriteAsync(Server.Content, context.RequestAborted).AsTask());

        await RunAsync(progress: progress);

        AssertIsWhole();
        Assert.Equal(new GongTransferProgress(500_000, null), progress.Reports[^1]);
    }

    [Fact]
    public async Task EmptyFileIsTaken()
    {
        Server.Content = [];
        Server.Next(context =>
        {
            context.Response.ContentLength = 0;
            return Task.CompletedTask;
        });

        await RunAsync();

        AssertIsWhole();
    }

    [Fact]
    public async Task RedirectIsFollowed()
    {
        Server.Next(context =>
        {
            context.Response.Redirect("/elsewhere?signature=2");
            return Task.CompletedTask;
        });

        await RunAsync();

        AssertIsWhole();
        Assert.Equal(2, Server.Requests.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RedirectToHttpElsewhereIsNotFollowed(bool isRelativeToScheme)
    {
        Server.Next(context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = isRelativeToScheme ? "//media.example/7.wav?signature=s3cr3t" : "http://media.example/7.wav?signature=s3cr3t";
            return Task.CompletedTask;
        });

        GongApiException refused = await Assert.ThrowsAsync<GongApiException>(() => RunAsync());

        Assert.Equal(302, refused.StatusCode);
        Assert.EndsWith(" redirects to an address without https, which is not followed.", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedirectsEndSomewhere()
    {
        for (int i = 0; i < 6; i++)
        {
            Server.Next(context =>
            {
                context.Response.Redirect("/again");
                return Task.CompletedTask;
            });
        }

        GongApiException refused = await Assert.ThrowsAsync<GongApiException>(() => RunAsync());

        Assert.EndsWith(" redirects too often.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(6, Server.Requests.Count);
    }

    [Theory]
    [InlineData("http://media.example/7.wav")]
    [InlineData("ftp://127.0.0.1/7.wav")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/media/7.wav")]
    public async Task AddressWithoutHttpsIsRefused(string address)
    {
        using GongDownload download = Download();

        await Assert.ThrowsAsync<ArgumentException>("address", () => download.ToFileAsync(address, Target));
        await Assert.ThrowsAsync<ArgumentException>("address", () => download.ToFileAsync(_ => Task.FromResult<string?>(address), Target));
        Assert.False(File.Exists(Part));
    }

    [Fact]
    public async Task ClientOfTheCallerIsUsedAndStaysOpen()
    {
        using HttpClient client = new();
        using (GongDownload download = new(client))
        {
            await download.ToFileAsync(Server.Address, Target);
        }

        AssertIsWhole();
        using HttpResponseMessage answer = await client.GetAsync(Server.Address);
        Assert.True(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task CredentialsOfGongGoNowhereElse()
    {
        using HttpClient client = new();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "t0k3n");
        GongClientOptions options = new() { BearerToken = "t0k3n", BaseUrl = new Uri("https://api.gong.io") };
        using HttpClient handled = new(new GongHandler(options, new SocketsHttpHandler()));
        using GongDownload download = new(handled);

        Assert.Throws<ArgumentException>("httpClient", () => new GongDownload(client));
        await Assert.ThrowsAsync<InvalidOperationException>(() => download.ToFileAsync(Server.Address, Target));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task OneFileIsWrittenByOne()
    {
        Server.NextStopsAfter(10);
        using GongDownload first = Download();
        TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenSource stop = new();
        Task running = first.ToFileAsync(Server.Address, Target, new ListProgress(_ => begun.TrySetResult()), stop.Token);
        await begun.Task;

        await Assert.ThrowsAsync<IOException>(() => RunAsync());

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task FolderThatIsNotThereIsNamedBeforeAnythingIsAsked()
    {
        using GongDownload download = Download();

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => download.ToFileAsync(Server.Address, Path.Combine(Target, "none", "a.wav")));

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task MissingValuesAreNamed()
    {
        using GongDownload download = Download();
        download.Timeout = TimeSpan.Zero;

        await Assert.ThrowsAsync<ArgumentNullException>("address", () => download.ToFileAsync((string)null!, Target));
        await Assert.ThrowsAsync<ArgumentNullException>("address", () => download.ToFileAsync((Func<CancellationToken, Task<string?>>)null!, Target));
        await Assert.ThrowsAsync<ArgumentException>("path", () => download.ToFileAsync(Server.Address, ""));
        await Assert.ThrowsAsync<ArgumentException>("options", () => download.ToFileAsync(Server.Address, Target));
        Assert.Throws<ArgumentNullException>("httpClient", () => new GongDownload(null!));
    }
}
