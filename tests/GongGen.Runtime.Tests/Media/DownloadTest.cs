using Gong;
using GongGen.Testing.Time;

namespace GongGen.Runtime.Tests.Media;

/// <summary>A server of recordings, a folder for them, and a clock that stands still.</summary>
public abstract class DownloadTest : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gonggen").FullName;

    internal MediaServer Server { get; private set; } = null!;

    protected ManualTime Time { get; } = new();

    protected string Target => Path.Combine(_folder, "call.wav");

    protected string Part => Target + ".part";

    protected string Note => Target + ".part.from";

    public async Task InitializeAsync() => Server = await MediaServer.StartAsync();

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected GongDownload Download(int attempts = 4) =>
        new() { TimeProvider = Time, Timeout = Timeout.InfiniteTimeSpan, Retry = new GongRetryOptions { MaxAttempts = attempts } };

    /// <summary>Downloads while the clock runs.</summary>
    protected async Task RunAsync(int attempts = 4, IProgress<GongTransferProgress>? progress = null)
    {
        using GongDownload download = Download(attempts);
        await Time.RunAsync(download.ToFileAsync(Server.Address, Target, progress));
    }

    /// <summary>A run that ends in the middle, as a crash does.</summary>
    protected async Task StopAfterAsync(int count)
    {
        Server.NextBreaksAfter(count);
        await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(attempts: 1));
        Assert.Equal(count, new FileInfo(Part).Length);
    }

    protected void AssertIsWhole()
    {
        Assert.Equal(Server.Content, File.ReadAllBytes(Target));
        Assert.Equal([Path.GetFileName(Target)], Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)));
    }
}
