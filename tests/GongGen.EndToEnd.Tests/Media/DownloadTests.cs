namespace GongGen.EndToEnd.Tests.Media;

/// <summary>Recordings of calls, downloaded from the addresses that Gong gives for them.</summary>
public sealed class DownloadTests : FaultTest, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gonggen").FullName;

    private string Target => Path.Combine(_folder, "call.wav");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Recording_ArrivesWithoutCredentials()
    {
        using GongDownload download = Download();

        await download.ToFileAsync((await AddressAsync(CancellationToken.None))!, Target);

        Assert.StartsWith("RIFF", await File.ReadAllTextAsync(Target, System.Text.Encoding.Latin1), StringComparison.Ordinal);
        Assert.False(Sandbox.Requests[^1].Headers.ContainsKey("Authorization"));
        Assert.StartsWith("/media/", Sandbox.Requests[^1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenDownload_GoesOn()
    {
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.BreaksOff) { Operation = "mediaDownload", AfterBytes = 100 });
        Sandbox.Inject(SandboxFault.ServerError with { Operation = "mediaDownload" });
        using GongDownload download = Download();

        await Time.RunAsync(download.ToFileAsync((await AddressAsync(CancellationToken.None))!, Target));

        Assert.Equal(844, new FileInfo(Target).Length);
        Assert.Equal("bytes=100-", Sandbox.Requests[^1].Headers["Range"]);
    }

    [Fact]
    public async Task ExpiredAddress_IsAskedForAgain()
    {
        string old = (await AddressAsync(CancellationToken.None))!;
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.BreaksOff) { Operation = "mediaDownload", AfterBytes = 100 });
        using GongDownload download = Download();
        download.Retry.MaxAttempts = 1;
        await Assert.ThrowsAnyAsync<Exception>(() => download.ToFileAsync(old, Target));
        Time.Advance(TimeSpan.FromHours(8));

        await Assert.ThrowsAsync<GongAddressExpiredException>(() => download.ToFileAsync(old, Target));
        bool isFirst = true;
        await download.ToFileAsync(
            async stop =>
            {
                string? address = isFirst ? old : await AddressAsync(stop);
                isFirst = false;
                return address;
            },
            Target);

        Assert.Equal(844, new FileInfo(Target).Length);
        Assert.Equal("bytes=100-", Sandbox.Requests[^1].Headers["Range"]);
    }

    private GongDownload Download() => new() { TimeProvider = Time, Timeout = Timeout.InfiniteTimeSpan };

    private async Task<string?> AddressAsync(CancellationToken stop)
    {
        CallsExtensiveRequest request = new() { Filter = new(), ContentSelector = new() { ExposedFields = new() { Media = true } } };
        return (await Gong.Calls.ListCallsExtensiveAsync(request, stop)).Calls![0].Media!.AudioUrl;
    }
}
