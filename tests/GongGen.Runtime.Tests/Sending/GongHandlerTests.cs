using System.Net;
using System.Net.Http.Json;
using Gong;
using Microsoft.AspNetCore.Http;

namespace GongGen.Runtime.Tests.Sending;

public class GongHandlerTests
{
    [Fact]
    public async Task RequestGetsCredentialsAndAttempts()
    {
        string? header = null;
        await using Scripted server = await Scripted.StartAsync(
            Scripted.Say(503),
            Scripted.Cut,
            context =>
            {
                header = context.Request.Headers.Authorization;
                return Scripted.Say(200, "answer")(context);
            });
        using HttpClient client = Connect(server);

        string answer = await server.Time.RunAsync(client.GetStringAsync(new Uri("/v2/calls", UriKind.Relative)));

        Assert.Equal("answer", answer);
        Assert.Equal("Basic " + Convert.ToBase64String("key:s3cr3t-of-key"u8), header);
        Assert.Equal(3, server.Count);
    }

    [Fact]
    public async Task LastAnswerIsGivenAsItIs()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503, "busy"));
        using HttpClient client = Connect(server);

        using HttpResponseMessage response = await server.Time.RunAsync(client.GetAsync(new Uri("/", UriKind.Relative)));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("busy", await response.Content.ReadAsStringAsync());
        Assert.Equal(4, server.Count);
    }

    [Fact]
    public async Task BodyArrivesWholeEachTime()
    {
        List<string> bodies = [];
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            bodies.Add(await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted));
            context.Response.StatusCode = bodies.Count < 2 ? 429 : 200;
            context.Response.Headers.RetryAfter = "0";
        });
        using HttpClient client = new(new GongHandler(Options(server.Address), new SocketsHttpHandler { AllowAutoRedirect = false })) { BaseAddress = server.Address };

        using HttpResponseMessage response = await client.PostAsJsonAsync("/v2/calls", new { title = "t" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["{\"title\":\"t\"}", "{\"title\":\"t\"}"], bodies);
    }

    [Fact]
    public async Task MarkedPostIsRepeatedAndItsDuplicateIsASuccess()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Cut, Scripted.Say(400, """{"errors":["a has already been posted for the call 77"]}"""));
        using HttpClient client = Connect(server);
        using HttpRequestMessage request = new(HttpMethod.Post, "/v2/calls") { Content = new StringContent("{}") };
        GongHandler.MarkRepeatable(request, "callId");

        using HttpResponseMessage response = await server.Time.RunAsync(client.SendAsync(request));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"requestId":"","callId":"77"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task BodyThatCannotBeReadTwiceIsSentOnce()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503));
        using HttpClient client = Connect(server);

        using HttpResponseMessage response = await client.PutAsync(new Uri("/", UriKind.Relative), new StreamContent(new PatternStream(10, canSeek: false)));

        Assert.Equal(1, server.Count);
    }

    [Theory]
    [InlineData("https://evil.example/v2/calls")]
    [InlineData("http://127.0.0.1:1/v2/calls")]
    public async Task NobodyElseGetsTheCredentials(string address)
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(200));
        using HttpClient client = Connect(server);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetAsync(new Uri(address)));
    }

    [Fact]
    public async Task SynchronousSendingIsRefused()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(200));
        using HttpClient client = Connect(server);
        using HttpRequestMessage request = new(HttpMethod.Get, "/");

        Assert.Throws<NotSupportedException>(() => client.Send(request));
    }

    [Fact]
    public void AddressMustBeGiven() =>
        Assert.Contains("BaseUrl is missing", Assert.Throws<ArgumentException>(() => new GongHandler(new GongClientOptions { BearerToken = "t" })).Message, StringComparison.Ordinal);

    private static HttpClient Connect(Scripted server) =>
        new(new GongHandler(server.Options(), new SocketsHttpHandler { AllowAutoRedirect = false })) { BaseAddress = server.Address, Timeout = Timeout.InfiniteTimeSpan };

    private static GongClientOptions Options(Uri address) => new() { BearerToken = "handler", BaseUrl = address, Limits = LoopbackServer.Unlimited() };
}
