using Gong;
using Gong.Runtime;
using GongGen.Runtime.Tests.Telemetry;
using Microsoft.Extensions.Logging;

namespace GongGen.Runtime.Tests.Media;

/// <summary>What is refused before it is sent.</summary>
public class GongMediaCheckTests
{
    private static readonly string[] Extensions = ["wav", "mp3"];

    [Theory]
    [InlineData("call.wav", "ogg", "is of the format ogg; the API takes wav, flac")]
    [InlineData("call.wav", "html", "is of the format text; the API takes wav, flac")]
    [InlineData("call.wav", "webm", "is of the format webm; the API takes wav, flac")]
    [InlineData("call.m4a", "noise", "is a .m4a file; the API takes wav, mp3")]
    [InlineData("call.wav", "nothing", "is an empty file")]
    public async Task FileThatTheApiRefusesIsNotSent(string name, string kind, string problem)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using GongSender sender = server.Connect();

        GongValidationException refused = await Assert.ThrowsAsync<GongValidationException>(() => SendAsync(sender, GongFile.FromStream(new MemoryStream(MediaBytes.Of(kind)), name)));

        GongViolation violation = Assert.Single(refused.Violations);
        Assert.Equal(("mediaFile", "GONG3003", problem, true), (violation.Path, violation.RuleId, violation.Message, violation.IsRefused));
        Assert.Equal("addCallRecording", refused.OperationId);
        Assert.StartsWith("addCallRecording was not sent, because the API would refuse it: GONG3003 mediaFile: ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("call.wav", "wav")]
    [InlineData("call.wav", "noise")]
    [InlineData("call.MP3", "noise")]
    [InlineData("call", "noise")]
    [InlineData("call.m4a", "wav")]
    [InlineData("call.dat", "flac")]
    public async Task FileThatMayBeRightIsSent(string name, string kind)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using GongSender sender = server.Connect();

        await SendAsync(sender, GongFile.FromStream(new MemoryStream(MediaBytes.Of(kind)), name));
    }

    [Fact]
    public async Task WithoutFormatsOnlyTheExtensionCounts()
    {
        GongMediaRule rule = new("GONG2000", isRefused: true, Extensions, []);
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using GongSender sender = server.Connect();

        await SendAsync(sender, GongFile.FromStream(new MemoryStream(MediaBytes.Of("ogg")), "a.wav"), rule);

        await Assert.ThrowsAsync<GongValidationException>(() => SendAsync(sender, GongFile.FromStream(new MemoryStream(MediaBytes.Of("wav")), "a.ogg"), rule));
    }

    [Fact]
    public async Task WithValidationOffAnythingIsSent()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using GongSender sender = server.Connect(options => options.ValidateRequests = false);

        await SendAsync(sender, GongFile.FromStream(new MemoryStream(MediaBytes.Of("ogg")), "call.ogg"));
        await SendAsync(sender, GongFile.FromStream(new PatternStream(5000, canSeek: false), "call.wav"), Limited());
    }

    [Fact]
    public async Task RuleThatRefusesNothingLetsThrough()
    {
        Lines lines = new();
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using GongSender sender = server.Connect(options => options.Logger = lines);
        GongMediaRule rule = new("GONG2000", isRefused: false, Extensions, ["wav"]) { MaxBytes = 10 };

        await SendAsync(sender, GongFile.FromStream(new MemoryStream(MediaBytes.Of("pdf")), "a.pdf"), rule);
        await SendAsync(sender, GongFile.FromStream(new PatternStream(5000, canSeek: false), "a.wav"), rule);

        Assert.Equal(["addCallRecording is sent although mediaFile is of the format pdf; the API takes wav (GONG2000)"], lines.At(LogLevel.Warning));
    }

    [Theory]
    [InlineData(2000, null)]
    [InlineData(2001, "has 2001 bytes; more than 2000 may be too many")]
    [InlineData(4000, "has 4000 bytes; more than 2000 may be too many")]
    public async Task DoubtfulSizeIsSentWithAWarning(int size, string? warning)
    {
        Lines lines = new();
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using GongSender sender = server.Connect(options => options.Logger = lines);

        await SendAsync(sender, GongFile.FromStream(new PatternStream(size), "call.wav"), Limited());

        Assert.Equal(warning is null ? [] : [$"addCallRecording is sent although mediaFile {warning} (GONG3003)"], lines.At(LogLevel.Warning));
    }

    [Fact]
    public async Task TooLargeFileIsNotSent()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using GongSender sender = server.Connect();

        GongValidationException refused = await Assert.ThrowsAsync<GongValidationException>(() => SendAsync(sender, GongFile.FromStream(new PatternStream(4001), "call.wav"), Limited()));

        Assert.Equal("has 4001 bytes; at most 4000 are taken", Assert.Single(refused.Violations).Message);
    }

    [Fact]
    public async Task UnknownSizeIsCountedWhileItIsSent()
    {
        long received = 0;
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            try
            {
                byte[] buffer = new byte[81_920];
                for (int count = 1; count > 0; received += count)
                {
                    count = await context.Request.Body.ReadAsync(buffer, CancellationToken.None);
                }
            }
            finally
            {
                ended.TrySetResult();
            }
        });
        using GongSender sender = server.Connect();
        GongMediaRule rule = new("GONG3003", isRefused: true, Extensions, []) { MaxBytes = 1_000_000 };

        GongValidationException refused = await Assert.ThrowsAsync<GongValidationException>(
            () => SendAsync(sender, GongFile.FromStream(new PatternStream(long.MaxValue, canSeek: false), "call.wav"), rule));

        Assert.StartsWith("addCallRecording was stopped, because the API would refuse it", refused.Message, StringComparison.Ordinal);
        Assert.Equal(("GONG3003", "has more than 1000000 bytes"), (refused.Violations[0].RuleId, refused.Violations[0].Message));
        await ended.Task;
        Assert.InRange(received, 1, 1_100_000);
    }

    [Fact]
    public async Task UnknownSizeWithinTheLimitIsSent()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using GongSender sender = server.Connect();

        await SendAsync(sender, GongFile.FromStream(new PatternStream(4000, canSeek: false), "call.wav"), Limited());
    }

    [Fact]
    public async Task MediaTypeOfTheBytesIsSent()
    {
        string? type = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context => type = (await context.Request.ReadFormAsync(context.RequestAborted)).Files.Single().ContentType);
        using GongSender sender = server.Connect();

        await SendAsync(sender, GongFile.FromStream(new MemoryStream(MediaBytes.Of("flac")), "call.mp3"));

        Assert.Equal("audio/flac", type);
    }

    [Fact]
    public async Task MediaTypeOfTheDocumentIsSentWhateverTheBytesTell()
    {
        string? type = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            type = context.Request.ContentType;
            return Task.CompletedTask;
        });
        using GongSender sender = server.Connect();
        GongRequest request = new("x", "PUT", "/");
        request.SetStream(GongFile.FromStream(new MemoryStream(MediaBytes.Of("flac")), "call"), "application/octet-stream");
        await sender.SendAsync(request, CancellationToken.None);

        Assert.Equal("application/octet-stream", type);
    }

    [Fact]
    public async Task RequestsOfOthersTellTheBytesToo()
    {
        string? type = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context => type = (await context.Request.ReadFormAsync(context.RequestAborted)).Files.Single().ContentType);
        GongClientOptions options = new() { AccessKey = "a", AccessKeySecret = "b", BaseUrl = server.Address, Limits = LoopbackServer.Unlimited() };
        using HttpClient client = new(new GongHandler(options, new SocketsHttpHandler()));
        using MultipartFormDataContent body = new() { { GongFile.FromStream(new MemoryStream(MediaBytes.Of("flac")), "call.mp3"), "mediaFile", "call.mp3" } };

        using HttpResponseMessage response = await client.PutAsync(server.Address, body);

        Assert.Equal("audio/flac", type);
    }

    private static GongMediaRule Limited() => new("GONG3003", isRefused: true, Extensions, []) { MaxBytes = 4000, WarnBytes = 2000 };

    private static Task SendAsync(GongSender sender, GongFile file, GongMediaRule? rule = null)
    {
        GongRequest request = new("addCallRecording", "PUT", "/");
        request.AddPart("mediaFile", file, rule ?? new GongMediaRule("GONG3003", isRefused: true, Extensions, ["wav", "flac"]));
        return sender.SendAsync(request, CancellationToken.None);
    }
}
