using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace GongGen.EndToEnd.Tests;

public class FuzzTests : SandboxTest
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task AnyAnswer_IsAValueOrAGongApiException(HttpStatusCode status)
    {
        string json = await ExtensiveAsync();
        int values = 0;
        int failures = 0;
        for (int seed = 0; seed < 600; seed++)
        {
            using HttpClient http = new(new FixedAnswer(status, new FuzzedAnswer(seed).Spoil(json)));
            using GongClient gong = new(TryingOnce(), http);
            Exception? exception = await Record.ExceptionAsync(() => gong.Calls.ListCallsExtensiveAsync(Request()).WaitAsync(Long));
            Assert.True(exception is null or GongApiException, $"seed {seed}: {exception}");
            values += exception is null ? 1 : 0;
            failures += exception is null ? 0 : 1;
        }

        Assert.True(failures > 50, $"only {failures} failures: the answers are not spoiled");
        Assert.Equal(status == HttpStatusCode.OK, values > 50);
    }

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("{\"calls\":[", 100_000)]
    [InlineData("{\"errors\":[", 100_000)]
    public async Task DepthWithoutEnd_IsAGongApiException(string opening, int depth)
    {
        byte[] body = Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, opening, depth).ToString());
        foreach (HttpStatusCode status in new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest })
        {
            using HttpClient http = new(new FixedAnswer(status, body));
            using GongClient gong = new(TryingOnce(), http);

            await Assert.ThrowsAsync<GongApiException>(() => gong.Calls.ListCallsExtensiveAsync(Request()).WaitAsync(Long));
        }
    }

    private static CallsExtensiveRequest Request() => new()
    {
        Filter = new() { FromDateTime = DemoData.From, ToDateTime = DemoData.To },
        ContentSelector = new()
        {
            Context = ContextLevel.Extended,
            ExposedFields = new() { Parties = true, Content = new() { Topics = true, Trackers = true, Structure = true }, Interaction = new() { Speakers = true } },
        },
    };

    private async Task<string> ExtensiveAsync()
    {
        // Also what any other HttpClient would do.
        using HttpClient client = new(new GongHandler(Options(), new SocketsHttpHandler { AllowAutoRedirect = false })) { BaseAddress = Sandbox.BaseUrl };
        const string Body = """
            {"filter":{},"contentSelector":{"context":"Extended","exposedFields":{"parties":true,"content":{"topics":true,"trackers":true,"structure":true},"interaction":{"speakers":true}}}}
            """;
        using HttpResponseMessage response = await client.PostAsync(new Uri("/v2/calls/extensive", UriKind.Relative), new StringContent(Body, Encoding.UTF8, "application/json"));
        JsonNode page = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        JsonArray calls = page["calls"]!.AsArray();
        while (calls.Count > 3)
        {
            calls.RemoveAt(3);
        }

        return page.ToJsonString();
    }
}
