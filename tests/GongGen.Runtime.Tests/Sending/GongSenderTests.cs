using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Gong;
using Gong.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GongGen.Runtime.Tests.Sending;

public class GongSenderTests
{
    [Fact]
    public async Task SendsKeyAndSecretInUtf8()
    {
        string? header = await HeaderAsync("Authorization", options => options.AccessKeySecret = "sécret:x");

        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("key:sécret:x")), header);
    }

    [Fact]
    public async Task SendsTheToken()
    {
        string? header = await HeaderAsync("Authorization", options =>
        {
            options.AccessKey = null;
            options.AccessKeySecret = null;
            options.BearerToken = "to.k-en";
        });

        Assert.Equal("Bearer to.k-en", header);
    }

    [Fact]
    public async Task SaysWhoItIsAndWhatItTakes()
    {
        Assert.Equal("GongGen", await HeaderAsync("User-Agent"));
        Assert.Equal("application/json", await HeaderAsync("Accept"));
    }

    [Fact]
    public async Task KeepsTheNameOfTheApplication()
    {
        using HttpClient client = new();
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Acme/1.0");

        Assert.Equal("Acme/1.0", await HeaderAsync("User-Agent", httpClient: client));
    }

    [Fact]
    public async Task DocumentCannotReplaceTheCredentials()
    {
        string? received = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            received = context.Request.Headers.Authorization;
            return Task.CompletedTask;
        });
        using GongSender sender = server.Connect();
        GongRequest request = new("x", "GET", "/");
        request.AddHeader("Authorization", "Basic bm9ib2R5");

        await sender.SendAsync(request, CancellationToken.None);

        Assert.Equal("Basic " + Convert.ToBase64String("key:s3cr3t-of-key"u8), received);
    }

    [Fact]
    public async Task EscapesArriveAsTheyWereSent()
    {
        string? target = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            return Task.CompletedTask;
        });
        using GongSender sender = server.Connect();
        GongRequest request = new("x", "GET", "/v2/calls/{id}");
        request.AddPath("id", "../a b");
        request.AddQuery("fromDateTime", "2018-02-17T02:30:00+02:00");
        request.AddQuery("ids", ["1", "2|3"], '|');

        await sender.SendAsync(request, CancellationToken.None);

        Assert.Equal("/v2/calls/..%2Fa%20b?fromDateTime=2018-02-17T02%3A30%3A00%2B02%3A00&ids=1%7C2%7C3", target);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task EveryMethodMayHaveABody(string method)
    {
        string? body = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            using StreamReader reader = new(context.Request.Body);
            body = context.Request.Method + " " + await reader.ReadToEndAsync(context.RequestAborted);
        });
        using GongSender sender = server.Connect();
        GongRequest request = new("x", method, "/");
        request.SetContent(GongJson.ToContent("b", GongJsonValue.Write));

        await sender.SendAsync(request, CancellationToken.None);

        Assert.Equal(method + " \"b\"", body);
    }

    [Theory]
    [InlineData(204, "", null)]
    [InlineData(200, "null", null)]
    [InlineData(200, "5", 5L)]
    public async Task AnswerThatMayBeEmpty_IsNull(int status, string body, long? expected)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(status, body);
        using GongSender sender = server.Connect();

        long? value = await sender.SendAsync<long?>(new GongRequest("x", "GET", "/"), GongJson.ReadInt64, isEmptyAllowed: true, CancellationToken.None);

        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(299)]
    public async Task EverySuccessIsOne(int status)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(status, """{"id":"1","more":true}""");
        using GongSender sender = server.Connect();

        Page page = await sender.SendAsync(new GongRequest("x", "GET", "/"), Page.Read, CancellationToken.None);

        Assert.Equal("1", page.Id);
        Assert.True(page.Extra!["more"].GetBoolean());
    }

    [Theory]
    [InlineData(200, "not json at all")]
    [InlineData(202, "")]
    public async Task BodyDoesNotMatterWhereNoneIsAwaited(int status, string body)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(status, body);
        using GongSender sender = server.Connect();

        await sender.SendAsync(new GongRequest("x", "DELETE", "/"), CancellationToken.None);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    [InlineData("application/vnd.gong+json")]
    public async Task JsonIsJsonWhateverItsName(string contentType)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, """{"id":"1"}""", contentType);
        using GongSender sender = server.Connect();

        Assert.Equal("1", (await sender.SendAsync(new GongRequest("x", "GET", "/"), Page.Read, CancellationToken.None)).Id);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task UnpacksAnswers(string encoding)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await using Stream stream = encoding switch
            {
                "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Fastest),
                "br" => new BrotliStream(context.Response.Body, CompressionLevel.Fastest),
                _ => new ZLibStream(context.Response.Body, CompressionLevel.Fastest),
            };
            await stream.WriteAsync("""{"id":"1"}"""u8.ToArray(), context.RequestAborted);
        });
        using GongSender sender = server.Connect();

        Assert.Equal("1", (await sender.SendAsync(new GongRequest("x", "GET", "/"), Page.Read, CancellationToken.None)).Id);
    }

    [Fact]
    public async Task ReadsAnswersOfManyMegabytesWithoutALength()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            await context.Response.WriteAsync("""{"names":["a" """, context.RequestAborted);
            for (int i = 0; i < 200_000; i++)
            {
                await context.Response.WriteAsync(",\"name of some length\"", context.RequestAborted);
            }

            await context.Response.WriteAsync("]}", context.RequestAborted);
        });
        using GongSender sender = server.Connect();

        Assert.Equal(200_001, (await sender.SendAsync(new GongRequest("x", "GET", "/"), Page.Read, CancellationToken.None)).Names?.Count);
    }

    [Theory]
    [InlineData("text/csv; charset=utf-8", "Grüße")]
    [InlineData("text/csv; charset=iso-8859-1", "Grüße")]
    [InlineData("text/csv; charset=\"utf-8\"", "Grüße")]
    [InlineData("text/csv; charset=nonsense", "Grüße")]
    [InlineData("text/csv", "\uFEFFGrüße")]
    [InlineData("text/csv", "")]
    public async Task ReadsText(string contentType, string text)
    {
        Encoding encoding = contentType.Contains("iso", StringComparison.Ordinal) ? Encoding.Latin1 : Encoding.UTF8;
        string? accept = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            accept = context.Request.Headers.Accept;
            context.Response.ContentType = contentType;
            await context.Response.Body.WriteAsync(encoding.GetBytes(text), context.RequestAborted);
        });
        using GongSender sender = server.Connect();

        Assert.Equal(text.TrimStart('\uFEFF'), await sender.SendForTextAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));
        Assert.Equal("*/*", accept);
    }

    [Fact]
    public async Task TakesACopyOfTheOptions()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        GongClientOptions options = new() { BearerToken = "a", BaseUrl = server.Address, Limits = LoopbackServer.Unlimited(), Retry = LoopbackServer.Once() };
        using GongSender sender = new(options, null, "");
        options.BaseUrl = new Uri("https://elsewhere.example");
        options.Timeout = TimeSpan.FromTicks(1);

        await sender.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None);
    }

    [Fact]
    public async Task DisposesOnlyItsOwnClient()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "{}");
        using HttpClient client = new();
        GongSender given = server.Connect(httpClient: client);
        GongSender own = server.Connect();
        given.Dispose();
        own.Dispose();

        Assert.Equal("{}", await client.GetStringAsync(server.Address));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => own.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None));
    }

    [Fact]
    public async Task ServesManyCallersAtOnce()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
            context.Response.WriteAsync($$"""{"id":"{{context.Request.Query["n"]}}"}""", context.RequestAborted));
        using GongSender sender = server.Connect();

        string?[] ids = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            GongRequest request = new("x", "GET", "/");
            request.AddQuery("n", GongFormat.Text(i));
            return (await sender.SendAsync(request, Page.Read, CancellationToken.None)).Id;
        }));

        Assert.Equal(Enumerable.Range(0, 50).Select(i => GongFormat.Text(i)), ids);
    }

    [Fact]
    public async Task ReadsABareValue()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200, "[1,2]");
        using GongSender sender = server.Connect();

        IReadOnlyList<int> numbers = await sender.SendAsync(
            new GongRequest("x", "GET", "/"),
            static (ref Utf8JsonReader r) => GongJson.ReadList(ref r, static (ref Utf8JsonReader s) => GongJson.ReadInt32(ref s).GetValueOrDefault())!,
            CancellationToken.None);

        Assert.Equal([1, 2], numbers);
    }

    private static async Task<string?> HeaderAsync(string name, Action<GongClientOptions>? change = null, HttpClient? httpClient = null)
    {
        string? received = null;
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            received = context.Request.Headers[name];
            return Task.CompletedTask;
        });
        using GongSender sender = server.Connect(change, httpClient);
        await sender.SendAsync(new GongRequest("x", "GET", "/"), CancellationToken.None);
        return received;
    }
}
