using System.Globalization;
using System.Net.Sockets;
using Gong;
using Gong.Runtime;
using Microsoft.AspNetCore.Http;

namespace GongGen.Runtime.Tests.Sending;

public class GongSenderFailureTests
{
    [Fact]
    public async Task CarriesWhatGongSays()
    {
        GongApiException exception = await FailAsync(400, """{"requestId":"4al018","errors":["No title","filter.fromDateTime: must be before toDateTime"]}""");

        Assert.Equal("listCalls failed with 400 Bad Request: No title; filter.fromDateTime: must be before toDateTime (request id 4al018)", exception.Message);
        Assert.Equal(400, exception.StatusCode);
        Assert.Equal("listCalls", exception.OperationId);
        Assert.Equal("4al018", exception.RequestId);
        Assert.Equal(["No title", "filter.fromDateTime: must be before toDateTime"], exception.Errors);
        Assert.StartsWith("""{"requestId":"4al018",""", exception.ResponseBody, StringComparison.Ordinal);
        Assert.Null(exception.RetryAfter);
        Assert.Null(exception.InnerException);
    }

    [Theory]
    [InlineData("""{"errors":"one"}""", new[] { "one" }, null)]
    [InlineData("""{"errors":[{"message":"m"},null,3,"four"]}""", new[] { "{\"message\":\"m\"}", "3", "four" }, null)]
    [InlineData("""{"errors":null,"requestId":"r"}""", new string[0], "r")]
    [InlineData("""{"requestId":7,"errors":["e"],"x":{"y":[1]}}""", new[] { "e" }, null)]
    [InlineData("""{"message":"other"}""", new string[0], null)]
    [InlineData("""["e"]""", new string[0], null)]
    [InlineData("\"e\"", new string[0], null)]
    [InlineData("""{"errors":["cut off""", new string[0], null)]
    [InlineData("<html>no</html>", new string[0], null)]
    public async Task TakesWhatItCan(string body, string[] errors, string? requestId)
    {
        GongApiException exception = await FailAsync(500, body);

        Assert.Equal(errors, exception.Errors);
        Assert.Equal(requestId, exception.RequestId);
        Assert.Equal(body, exception.ResponseBody);
        Assert.Equal(500, exception.StatusCode);
    }

    [Fact]
    public async Task SaysThatAProxyAnswered()
    {
        GongApiException exception = await FailAsync(502, "<html>", "text/html; charset=utf-8");

        Assert.Equal("listCalls failed with 502 Bad Gateway: the answer is text/html and not an error of Gong", exception.Message);
    }

    [Theory]
    [InlineData(401, "listCalls failed with 401 Unauthorized: the answer has no body")]
    [InlineData(599, "listCalls failed with 599: the answer has no body")]
    public async Task SaysThatThereIsNoBody(int status, string message)
    {
        GongApiException exception = await FailAsync(status, "");

        Assert.Equal(message, exception.Message);
        Assert.Null(exception.ResponseBody);
    }

    [Fact]
    public async Task CutsTheBody()
    {
        GongApiException exception = await FailAsync(500, new string('a', 4095) + "😀" + new string('b', 200_000));

        Assert.Equal(new string('a', 4095), exception.ResponseBody);
    }

    [Theory]
    [InlineData("30", null, 30)]
    [InlineData("0", null, 0)]
    [InlineData("Fri, 21 Nov 2025 10:00:30 GMT", "Fri, 21 Nov 2025 10:00:00 GMT", 30)]
    [InlineData("Fri, 21 Nov 2025 09:59:00 GMT", "Fri, 21 Nov 2025 10:00:00 GMT", 0)]
    [InlineData("soon", null, null)]
    [InlineData("", null, null)]
    public async Task KnowsHowLongToWait(string retryAfter, string? date, int? seconds)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = retryAfter;
            context.Response.Headers.Date = date ?? context.Response.Headers.Date;
            return Task.CompletedTask;
        });

        // Everybody of a key waits, so nobody else may have this one.
        using GongSender sender = server.Connect(options => options.AccessKey = Guid.NewGuid().ToString("N"));
        GongApiException exception = await FailAsync(sender);

        Assert.Equal(429, exception.StatusCode);
        Assert.Equal(seconds, (int?)exception.RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData(301, "https://us-1.api.gong.io/v2/calls?token=x", "us-1.api.gong.io")]
    [InlineData(302, "https://app.gong.io:8443/login", "app.gong.io:8443")]
    [InlineData(307, "/login", null)]
    [InlineData(308, null, "somewhere else")]
    public async Task NamesTheTargetOfARedirect(int status, string? location, string? host)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });

        GongApiException exception = await FailAsync(server);

        Assert.Equal(status, exception.StatusCode);
        Assert.Contains($": {server.Address.Authority} redirects to {host ?? server.Address.Authority}. Redirects are not followed", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("token=x", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysThatARedirectDroppedTheKey()
    {
        await using LoopbackServer target = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Headers.Authorization.Count == 0 ? 401 : 200;
            return Task.CompletedTask;
        });
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(target.Address.AbsoluteUri);
            return Task.CompletedTask;
        });
        using HttpClient following = new();
        using GongSender sender = server.Connect(httpClient: following);

        GongApiException exception = await FailAsync(sender);

        Assert.Equal(401, exception.StatusCode);
        Assert.Contains("followed a redirect to " + target.Address.Authority + ", which drops the key", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "", "listCalls was answered with 200 OK and an empty body where JSON was expected")]
    [InlineData(204, "", "listCalls was answered with 204 No Content and an empty body where JSON was expected")]
    [InlineData(200, "<html>", "listCalls was answered with 200 OK and text/html that is not the JSON that was expected: '<' is an invalid start of a value.")]
    [InlineData(200, """{"count":"many"}""", "the JSON that was expected: expected a whole number of 32 bits, found a String at byte 9 that is not one")]
    [InlineData(200, """{"id":"1" """, "the JSON that was expected: ")]
    [InlineData(200, "[]", "the JSON that was expected: Page: expected an object, found an Array at byte 0")]
    public async Task SaysWhatCameInsteadOfJson(int status, string body, string message)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/html";
            return status == 204 ? Task.CompletedTask : context.Response.WriteAsync(body, context.RequestAborted);
        });

        GongApiException exception = await FailAsync(server);

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(status, exception.StatusCode);
        Assert.Equal(body.Length == 0, exception.ResponseBody is null);
        Assert.Equal(body.Length == 0, exception.InnerException is null);
    }

    [Fact]
    public async Task KeepsTheRequestIdOfUnreadableJson()
    {
        GongApiException exception = await FailAsync(200, """{"requestId":"r1","count":{}}""");

        Assert.Equal("r1", exception.RequestId);
        Assert.EndsWith(" (request id r1)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysThatTheBodyBrokeOff()
    {
        await using RawServer server = new("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"id\":\"1\"");

        GongApiException exception = await FailAsync(server.Address);

        Assert.StartsWith("listCalls was answered with 200 OK and a body that broke off after 9 bytes: ", exception.Message, StringComparison.Ordinal);
        Assert.Equal("{\"id\":\"1\"", exception.ResponseBody);
        Assert.IsAssignableFrom<IOException>(exception.InnerException);
    }

    [Fact]
    public async Task SaysThatThePackedBodyIsBroken()
    {
        await using RawServer server = new("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}");

        GongApiException exception = await FailAsync(server.Address);

        Assert.Equal(200, exception.StatusCode);
        Assert.IsType<InvalidDataException>(exception.InnerException);
    }

    [Fact]
    public async Task StatusCountsMoreThanABrokenBody()
    {
        await using RawServer server = new("HTTP/1.1 503 Busy\r\nContent-Length: 100\r\n\r\nplease w");

        GongApiException exception = await FailAsync(server.Address);

        Assert.Equal(503, exception.StatusCode);
        Assert.Equal("please w", exception.ResponseBody);
    }

    [Fact]
    public async Task NetworkFailuresPassThrough()
    {
        Uri closed;
        using (TcpListener listener = new(System.Net.IPAddress.Loopback, 0))
        {
            listener.Start();
            closed = new Uri("http://" + Convert.ToString(listener.LocalEndpoint, CultureInfo.InvariantCulture));
        }

        using GongSender sender = new(new GongClientOptions { BearerToken = "t", BaseUrl = closed, Retry = LoopbackServer.Once() }, null, "");

        await Assert.ThrowsAsync<HttpRequestException>(() => sender.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));
    }

    [Fact]
    public async Task TextAndStreamsFailAlike()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(404, """{"requestId":"r","errors":["none"]}""");
        using GongSender sender = server.Connect();

        GongApiException text = await Assert.ThrowsAnyAsync<GongApiException>(() => sender.SendForTextAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));
        GongApiException stream = await Assert.ThrowsAnyAsync<GongApiException>(() => sender.SendForStreamAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));
        GongApiException nothing = await Assert.ThrowsAnyAsync<GongApiException>(() => sender.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));

        Assert.Equal("x failed with 404 Not Found: none (request id r)", text.Message);
        Assert.Equal(text.Message, stream.Message);
        Assert.Equal(text.Message, nothing.Message);
    }

    private static async Task<GongApiException> FailAsync(int status, string body, string contentType = "application/json")
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(status, body, contentType);
        return await FailAsync(server);
    }

    private static async Task<GongApiException> FailAsync(LoopbackServer server)
    {
        using GongSender sender = server.Connect();
        return await FailAsync(sender);
    }

    private static async Task<GongApiException> FailAsync(Uri address)
    {
        using GongSender sender = new(new GongClientOptions { BearerToken = "some-token", BaseUrl = address, Limits = LoopbackServer.Unlimited(), Retry = LoopbackServer.Once() }, null, "");
        return await FailAsync(sender);
    }

    private static Task<GongApiException> FailAsync(GongSender sender) =>
        Assert.ThrowsAnyAsync<GongApiException>(() => sender.SendAsync(new GongRequest("listCalls", "GET", "/v2/calls"), Page.Read, CancellationToken.None));
}
