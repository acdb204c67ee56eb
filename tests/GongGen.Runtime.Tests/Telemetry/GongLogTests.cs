using Gong;
using Gong.Runtime;
using Microsoft.Extensions.Logging;

namespace GongGen.Runtime.Tests.Telemetry;

public class GongLogTests
{
    [Fact]
    public async Task EachAttemptIsALine()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503, retryAfter: "2"), Scripted.Say(200));
        Lines lines = new();

        await server.SendAsync(new GongRequest("listCalls", "GET", "/v2/calls"), options => options.Logger = lines);

        Assert.Equal(
            [$"listCalls: attempt 1 (GET {server.Address}v2/calls) gave 503 after 0 ms", $"listCalls: attempt 2 (GET {server.Address}v2/calls) gave 200 after 0 ms"],
            lines.At(LogLevel.Debug));
        Assert.Equal(["listCalls: attempt 1 gave 503; the next follows in 2000 ms"], lines.At(LogLevel.Warning));
        Assert.Empty(lines.At(LogLevel.Error));
    }

    [Fact]
    public async Task FailureIsAnError()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(400, """{"requestId":"r-9","errors":["no"]}"""));
        Lines lines = new(LogLevel.Information);

        await Assert.ThrowsAsync<GongApiException>(() => server.SendAsync(new GongRequest("addCall", "POST", "/"), options => options.Logger = lines));

        Assert.Equal(["addCall failed with 400 after 1 attempts and 0 ms; request id r-9"], lines.At(LogLevel.Error));
        Assert.Empty(lines.At(LogLevel.Debug));
    }

    [Fact]
    public async Task NothingFoundIsNoError()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(404));
        Lines lines = new();

        await Assert.ThrowsAsync<GongNotFoundException>(() => server.SendAsync(new GongRequest("getCall", "GET", "/"), options => options.Logger = lines));

        Assert.Empty(lines.At(LogLevel.Error));
        Assert.Contains("getCall found nothing", lines.At(LogLevel.Debug));
    }

    [Theory]
    [InlineData(1, LogLevel.Warning)]
    [InlineData(2, LogLevel.Debug)]
    public async Task LongWaitIsAWarningBeforeItBegins(int requestsPerSecond, LogLevel level)
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(200));
        Lines lines = new();
        using GongSender sender = server.Connect(options =>
        {
            options.Logger = lines;
            options.Limits = new GongLimitOptions { RequestsPerSecond = requestsPerSecond };
        });
        for (int i = 0; i < requestsPerSecond; i++)
        {
            await server.Time.RunAsync(sender.SendAsync(new GongRequest("x", "GET", "/"), Page.Read, CancellationToken.None));
            server.Time.Advance(TimeSpan.FromSeconds(0.5 * (requestsPerSecond - 1 - i)));
        }

        Task<Page> next = sender.SendAsync(new GongRequest("next", "GET", "/"), Page.Read, CancellationToken.None);

        Assert.Contains($"next waits {1000 / requestsPerSecond} ms for its turn", lines.At(level));
        await server.Time.RunAsync(next);
    }

    [Fact]
    public async Task CallerWhoGivesUpIsNoError()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(200));
        Lines lines = new();
        using GongSender sender = server.Connect(options => options.Logger = lines);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sender.SendAsync(new GongRequest("x", "GET", "/"), Page.Read, new CancellationToken(canceled: true)));

        Assert.Empty(lines.At(LogLevel.Error));
    }

    [Fact]
    public async Task LinesHoldNoSecretAndNoQuery()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(500, """{"errors":["s3cr3t-of-key robin@example.com"]}"""));
        Lines lines = new();
        GongRequest request = new("x", "DELETE", "/v2/data");
        request.AddQuery("emailAddress", "robin@example.com");

        await Assert.ThrowsAsync<GongServerException>(() => server.SendAsync(request, options => options.Logger = lines));

        string all = string.Join('\n', Enum.GetValues<LogLevel>().SelectMany(lines.At));
        Assert.Contains("/v2/data?*", all, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", all, StringComparison.Ordinal);
        Assert.DoesNotContain("robin", all, StringComparison.Ordinal);
    }
}
