using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Retrying;

public class GongRepetitionTests
{
    private const string Posted = """{"requestId":"r2","errors":["clientUniqueId a has already been posted for the call 77"]}""";

    [Theory]
    [InlineData("GET", 500)]
    [InlineData("GET", 502)]
    [InlineData("GET", 503)]
    [InlineData("GET", 504)]
    [InlineData("PUT", 503)]
    [InlineData("DELETE", 503)]
    [InlineData("POST", 429)]
    [InlineData("PATCH", 429)]
    public async Task WhatMayPassIsTriedAgain(string method, int status)
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(status), Scripted.Say(status), Scripted.Say(status), Scripted.Say(200));

        Page page = await server.SendAsync(new GongRequest("x", method, "/"));

        Assert.Equal("1", page.Id);
        Assert.Equal(4, server.Count);
    }

    [Theory]
    [InlineData("POST", 500)]
    [InlineData("PATCH", 503)]
    [InlineData("GET", 400)]
    [InlineData("GET", 401)]
    [InlineData("GET", 404)]
    [InlineData("GET", 501)]
    [InlineData("GET", 302)]
    public async Task WhatMustNotBeRepeatedIsSentOnce(string method, int status)
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(status));

        GongApiException exception = await Assert.ThrowsAnyAsync<GongApiException>(() => server.SendAsync(new GongRequest("x", method, "/")));

        Assert.Equal(1, server.Count);
        Assert.Equal(1, exception.Attempts);
    }

    [Fact]
    public async Task DocumentSaysWhichPostReads()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503), Scripted.Cut, Scripted.Say(200));
        GongRequest request = new("listCallsExtensive", "POST", "/") { IsRepeatable = true };
        request.SetContent(GongJson.ToContent("body", GongJsonValue.Write));

        Assert.Equal("1", (await server.SendAsync(request)).Id);
        Assert.Equal(3, server.Count);
    }

    [Fact]
    public async Task LastFailureIsThrownWithTheNumberOfAttempts()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503));

        GongServerException exception = await Assert.ThrowsAsync<GongServerException>(() => server.SendAsync(new GongRequest("x", "GET", "/")));

        Assert.Equal(4, exception.Attempts);
        Assert.Equal(4, server.Count);
    }

    [Fact]
    public async Task CutConnectionAndTruncatedBodyAreTriedAgain()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Cut, Scripted.Truncate, Scripted.Say(200));

        Assert.Equal("1", (await server.SendAsync(new GongRequest("x", "GET", "/"))).Id);
        Assert.Equal(3, server.Count);
    }

    [Fact]
    public async Task NetworkFailureOfAWriteIsNotHidden()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Cut);

        await Assert.ThrowsAsync<HttpRequestException>(() => server.SendAsync(new GongRequest("x", "POST", "/")));

        Assert.Equal(1, server.Count);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Mon, 05 Jan 2026 12:00:09 GMT", 9)]
    public async Task RetryAfterIsWaitedFor(string retryAfter, int seconds)
    {
        await using Scripted server = await Scripted.StartAsync(
            async context =>
            {
                context.Response.Headers.Date = "Mon, 05 Jan 2026 12:00:00 GMT";
                await Scripted.Say(429, retryAfter: retryAfter)(context);
            },
            Scripted.Say(200));

        await server.SendAsync(new GongRequest("x", "POST", "/"));

        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(seconds)], server.Times);
    }

    [Fact]
    public async Task RetryAfterThatIsTooLongFailsAtOnce()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(429, "{}", "3600"));

        GongRateLimitException exception = await Assert.ThrowsAsync<GongRateLimitException>(() => server.SendAsync(new GongRequest("x", "GET", "/")));

        Assert.Equal(TimeSpan.FromHours(1), exception.RetryAfter);
        Assert.Equal(TimeSpan.Zero, server.Time.Elapsed);
    }

    [Fact]
    public async Task EverybodyOfTheKeyWaitsAfter429()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(429, "{}", "20"), Scripted.Say(200));
        using GongSender told = server.Connect(options => options.Retry.MaxAttempts = 1);
        using GongSender other = server.Connect();
        await Assert.ThrowsAsync<GongRateLimitException>(() => told.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));

        await server.Time.RunAsync(other.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));

        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(20)], server.Times);
    }

    [Fact]
    public async Task OtherKeysDoNotWait()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(429, "{}", "20"), Scripted.Say(200));
        using GongSender told = server.Connect(options => options.Retry.MaxAttempts = 1);
        using GongSender other = server.Connect(options => options.AccessKey = "another");
        await Assert.ThrowsAsync<GongRateLimitException>(() => told.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));

        await other.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None);

        Assert.Equal([TimeSpan.Zero, TimeSpan.Zero], server.Times);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DuplicateOfOurOwnAttemptIsASuccess(bool isCut)
    {
        await using Scripted server = await Scripted.StartAsync(isCut ? Scripted.Cut : Scripted.Say(500), Scripted.Say(400, Posted));
        GongRequest request = new("addCall", "POST", "/") { DuplicateMember = "id" };
        request.SetContent(GongJson.ToContent("body", GongJsonValue.Write));

        Page page = await server.SendAsync(request);

        Assert.Equal("77", page.Id);
        Assert.Equal("r2", page.Extra!["requestId"].GetString());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(429)]
    public async Task DuplicateOfAnEarlierCallIsNot(int first)
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(first, Posted), Scripted.Say(400, Posted));

        GongDuplicateCallException exception = await Assert.ThrowsAsync<GongDuplicateCallException>(
            () => server.SendAsync(new GongRequest("addCall", "POST", "/") { DuplicateMember = "id" }));

        Assert.Equal("77", exception.ExistingCallId);
    }

    [Fact]
    public async Task OtherRefusalAfterALostAnswerStaysOne()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Cut, Scripted.Say(400, """{"errors":["no title"]}"""));

        GongApiException exception = await Assert.ThrowsAsync<GongApiException>(
            () => server.SendAsync(new GongRequest("addCall", "POST", "/") { DuplicateMember = "id" }));

        Assert.Equal(["no title"], exception.Errors);
        Assert.Equal(2, exception.Attempts);
    }

    [Fact]
    public async Task FileThatCanBeOpenedAgainIsUploadedAgain()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".wav");
        await File.WriteAllBytesAsync(path, [1, 2, 3]);
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503), Scripted.Cut, Scripted.Say(201));
        GongRequest request = new("addCallRecording", "PUT", "/");
        request.AddPart("mediaFile", GongFile.FromPath(path));

        Page page = await server.SendAsync(request);
        File.Delete(path);

        Assert.Equal("1", page.Id);
        Assert.Equal(3, server.Count);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task StreamThatCannotGoBackIsUploadedOnce(int status)
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(status, "{}", "0"));
        GongRequest request = new("addCallRecording", "PUT", "/");
        request.AddPart("mediaFile", GongFile.FromStream(new PatternStream(10, canSeek: false), "a.wav"));

        GongApiException exception = await Assert.ThrowsAnyAsync<GongApiException>(() => server.SendAsync(request));

        Assert.Equal(status, exception.StatusCode);
        Assert.Equal(1, server.Count);
    }

    [Fact]
    public async Task DownloadIsTriedAgainUntilItStarts()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503), Scripted.Cut, Scripted.Say(200, "abc"));
        using GongSender sender = server.Connect();

        await using Stream stream = await server.Time.RunAsync(sender.SendForStreamAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));

        Assert.Equal("abc", await new StreamReader(stream).ReadToEndAsync());
    }

    [Fact]
    public async Task CallerCancelsTheWaitForTheNextAttempt()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503, "{}", "60"));
        using GongSender sender = server.Connect();
        using CancellationTokenSource source = new();
        Task waiting = sender.SendAsync(new GongRequest("x", "GET", "/"), source.Token);
        Assert.Equal(TimeSpan.FromMinutes(1), await server.Time.NextAsync());

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(1, server.Count);
    }

    [Fact]
    public async Task CopyHasSettingsOfItsOwn()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503));
        using GongSender sender = server.Connect();
        using GongSender once = sender.With(options => options.Retry.MaxAttempts = 1);
        await Assert.ThrowsAsync<GongServerException>(() => once.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));
        Assert.Equal(1, server.Count);

        await Assert.ThrowsAsync<GongServerException>(() => server.Time.RunAsync(sender.SendAsync(new GongRequest("x", "GET", "/"), Page.Read, CancellationToken.None)));

        Assert.Equal(5, server.Count);
        Assert.Throws<ArgumentException>("options", () => sender.With(options => options.Timeout = TimeSpan.Zero));
    }

    [Fact]
    public async Task DisposingACopyDisposesNothing()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(200));
        using GongSender sender = server.Connect();
        sender.With(_ => { }).Dispose();

        await sender.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None);

        Assert.Equal(1, server.Count);
    }

    [Fact]
    public async Task DefaultLimitsHoldOverHttp()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(200));
        using GongSender sender = server.Connect(options => options.Limits = new GongLimitOptions());

        await server.Time.RunAsync(Task.WhenAll(Enumerable.Range(0, 7).Select(_ => sender.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None))));

        Assert.InRange(server.Time.Elapsed, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));
        Assert.Equal(7, server.Count);
    }
}
