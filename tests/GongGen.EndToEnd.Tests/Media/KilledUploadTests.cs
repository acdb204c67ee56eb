using System.Security.Cryptography;

namespace GongGen.EndToEnd.Tests.Media;

/// <summary>A process that is killed anywhere between the call and its media: the next run ends with exactly one call that has its media.</summary>
public sealed class KilledUploadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gonggen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("before call", 0, true, true)]
    [InlineData("after call", 0, false, true)]
    [InlineData("before media", 0, false, true)]
    [InlineData("in media", 0, false, true)]
    [InlineData("after media", 0, false, false)]
    [InlineData("after media", 60, false, false)]
    public async Task NextRun_EndsWithOneCallThatHasItsMedia(string point, int minutesOfProcessing, bool isCallAdded, bool isMediaUploaded)
    {
        await using GongSandbox sandbox = await GongSandbox.StartAsync(new GongSandboxOptions { ProcessingDelay = TimeSpan.FromMinutes(minutesOfProcessing) });
        string path = Recording();
        Uploader uploader = new(sandbox, path);
        await uploader.KillAsync(point);

        string said = await uploader.RunAsync();

        SandboxCall call = OnlyCall(sandbox);
        Assert.Equal($"{call.Id} {isCallAdded} {isMediaUploaded}", said);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path))), call.MediaSha256);
    }

    [Fact]
    public async Task EveryRun_MayBeKilledAgain()
    {
        await using GongSandbox sandbox = await GongSandbox.StartAsync();
        Uploader uploader = new(sandbox, Recording());
        foreach (string point in new[] { "before call", "after call", "after question", "in media", "in media", "after media" })
        {
            await uploader.KillAsync(point);
        }

        Assert.EndsWith(" False False", await uploader.RunAsync(), StringComparison.Ordinal);
        Assert.NotNull(OnlyCall(sandbox).MediaSha256);
    }

    private static SandboxCall OnlyCall(GongSandbox sandbox) => Assert.Single(sandbox.State.Calls, call => call.ClientUniqueId == "recording-7");

    // More than the buffers of both ends hold, so that the middle is not yet sent when the program stops there.
    private string Recording()
    {
        byte[] bytes = new byte[20_000_000];
        "RIFF\0\0\0\0WAVEfmt "u8.CopyTo(bytes);
        bytes.AsSpan(64).Fill(7);
        string path = Path.Combine(_folder, "recording-7.wav");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
