using System.Diagnostics;
using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Telemetry;

public class GongSpanTests
{
    [Fact]
    public async Task SuccessHasTheTagsOfHttp()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(200));
        using Spans spans = new("seeSuccess");
        GongRequest request = new("seeSuccess", "POST", "/v2/calls");
        request.AddQuery("emailAddress", "robin@example.com");
        request.SetContent(GongJson.ToContent("body", GongJsonValue.Write));

        await server.SendAsync(request);

        Activity span = spans.Single;
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal("POST", span.GetTagItem("http.request.method"));
        Assert.Equal(server.Address + "v2/calls?*", span.GetTagItem("url.full"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
        Assert.Equal(server.Address.Port, span.GetTagItem("server.port"));
        Assert.Equal(6L, span.GetTagItem("http.request.body.size"));
        Assert.Equal(10L, span.GetTagItem("http.response.body.size"));
        Assert.Null(span.GetTagItem("http.request.resend_count"));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.DoesNotContain("robin", string.Join(' ', span.TagObjects), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailureHasItsKindAndTheIdForGongsSupport()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(403, """{"requestId":"r-7","errors":["no"]}"""));
        using Spans spans = new("seeFailure");

        await Assert.ThrowsAsync<GongPermissionException>(() => server.SendAsync(new GongRequest("seeFailure", "GET", "/")));

        Assert.Equal("403", spans.Single.GetTagItem("error.type"));
        Assert.Equal("r-7", spans.Single.GetTagItem("gong.request_id"));
        Assert.Equal(ActivityStatusCode.Error, spans.Single.Status);
    }

    [Fact]
    public async Task RepetitionsAndWaitsAreCounted()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503, retryAfter: "2"), Scripted.Say(429, retryAfter: "3"), Scripted.Say(200));
        using Spans spans = new("seeRepetitions");

        await server.SendAsync(new GongRequest("seeRepetitions", "GET", "/"));

        Activity span = spans.Single;
        Assert.Equal(2, span.GetTagItem("http.request.resend_count"));
        Assert.Equal(5.0, span.GetTagItem("gong.wait.duration"));
        Assert.Equal(["503", "429"], span.Events.Select(happened => happened.Tags.Single(tag => tag.Key == "error.type").Value));
        Assert.Null(span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task ConnectionThatIsCutIsNamedByItsException()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Cut);
        using Spans spans = new("seeCut");

        await Assert.ThrowsAsync<HttpRequestException>(() => server.SendAsync(new GongRequest("seeCut", "POST", "/")));

        Assert.Equal("System.Net.Http.HttpRequestException", spans.Single.GetTagItem("error.type"));
        Assert.Null(spans.Single.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task OthersRequestIsNamedByItsMethod()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(200));
        using Spans spans = new("TRACE");
        using HttpClient client = new(new GongHandler(server.Options(), new SocketsHttpHandler()));
        using HttpRequestMessage request = new(HttpMethod.Trace, new Uri(server.Address, "/v2/calls/17?a=b"));

        using HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal("TRACE", spans.Single.DisplayName);
        Assert.Equal(server.Address + "v2/calls/17?*", spans.Single.GetTagItem("url.full"));
    }
}
