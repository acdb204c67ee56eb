using Gong.Runtime;

namespace GongGen.Runtime.Tests.Sending;

public class GongRequestTests
{
    private static readonly Uri BaseUrl = new("https://us-1.api.gong.io:8443");

    [Fact]
    public void HasMethodAndAddress()
    {
        using HttpRequestMessage message = new GongRequest("listCalls", "PATCH", "/v2/calls").ToMessage(BaseUrl);

        Assert.Equal("PATCH", message.Method.Method);
        Assert.Equal("https://us-1.api.gong.io:8443/v2/calls", message.RequestUri?.AbsoluteUri);
        Assert.Null(message.Content);
    }

    [Theory]
    [InlineData("123", "/v2/calls/123/media")]
    [InlineData("a/b", "/v2/calls/a%2Fb/media")]
    [InlineData("../../v3", "/v2/calls/..%2F..%2Fv3/media")]
    [InlineData("a?b#c", "/v2/calls/a%3Fb%23c/media")]
    [InlineData("%2e%2e", "/v2/calls/%252e%252e/media")]
    [InlineData("{id}", "/v2/calls/%7Bid%7D/media")]
    [InlineData("ä b", "/v2/calls/%C3%A4%20b/media")]
    [InlineData("...", "/v2/calls/.../media")]
    public void PathValueStaysOneSegment(string value, string expected) => Assert.Equal(expected, Target("/v2/calls/{id}/media", request => request.AddPath("id", value)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void PathValueMustNotChangeThePath(string? value)
    {
        GongRequest request = new("getCall", "GET", "/v2/calls/{id}");

        ArgumentException exception = Assert.Throws<ArgumentException>("id", () => request.AddPath("id", value));
        Assert.Contains("'id' becomes a part of the path", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("id", () => request.AddPath("id", value is null ? null : [value], ','));
    }

    [Fact]
    public void PathTakesLists() => Assert.Equal("/v2/a,b%2Cc", Target("/v2/{ids}", request => request.AddPath("ids", ["a", "b,c"], ',')));

    [Fact]
    public void PathThatStartsWithTwoSlashesKeepsTheHost() =>
        Assert.Equal("us-1.api.gong.io", new GongRequest("x", "GET", "//evil.example/v2").ToMessage(BaseUrl).RequestUri?.Host);

    [Fact]
    public void PlaceholdersMustBeThereAndFilled()
    {
        GongRequest request = new("getCall", "GET", "/v2/calls/{id}");

        Assert.Throws<ArgumentException>("name", () => request.AddPath("other", "1"));
        Assert.Throws<InvalidOperationException>(() => request.ToMessage(BaseUrl));
    }

    [Theory]
    [InlineData("2018-02-17T02:30:00+02:00", "?from=2018-02-17T02%3A30%3A00%2B02%3A00")]
    [InlineData("a&b=c", "?from=a%26b%3Dc")]
    [InlineData("a b", "?from=a%20b")]
    [InlineData("", "?from=")]
    [InlineData(null, "")]
    public void QueryValueIsEscaped(string? value, string expected) => Assert.Equal("/v2/calls" + expected, Target("/v2/calls", request => request.AddQuery("from", value)));

    [Fact]
    public void QueryNameIsEscaped() => Assert.Equal(
        "/v2/calls?workspace-id=1&filter%5Bx%5D=2",
        Target("/v2/calls", request =>
        {
            request.AddQuery("workspace-id", "1");
            request.AddQuery("filter[x]", "2");
        }));

    [Theory]
    [InlineData(null, "?a=1&a=2%2C3")]
    [InlineData(',', "?a=1,2%2C3")]
    [InlineData(' ', "?a=1%202%2C3")]
    [InlineData('|', "?a=1%7C2%2C3")]
    public void QueryListIsRepeatedOrJoined(char? separator, string expected) =>
        Assert.Equal("/v2/calls" + expected, Target("/v2/calls", request => request.AddQuery("a", ["1", "2,3"], separator)));

    [Theory]
    [InlineData(null)]
    [InlineData(',')]
    public void QueryListWithoutItemsIsLeftOut(char? separator) => Assert.Equal(
        "/v2/calls",
        Target("/v2/calls", request =>
        {
            request.AddQuery("a", [], separator);
            request.AddQuery("b", null, separator);
        }));

    [Fact]
    public void AddsHeadersAndCookies()
    {
        GongRequest request = new("x", "GET", "/");
        request.AddHeader("X-One", "a");
        request.AddHeader("X-None", (string?)null);
        request.AddHeader("X-List", ["a", "b"], ',');
        request.AddHeader("X-Empty", [], ',');
        request.AddCookie("one", "a;b");
        request.AddCookie("none", (string?)null);
        request.AddCookie("two", ["c", "d"], ',');
        request.AddCookie("three", null, ',');

        using HttpRequestMessage message = request.ToMessage(BaseUrl);

        Assert.Equal(["a"], message.Headers.GetValues("X-One"));
        Assert.Equal(["a,b"], message.Headers.GetValues("X-List"));
        Assert.Equal(["one=a%3Bb; two=c,d"], message.Headers.GetValues("Cookie"));
        Assert.Equal(3, message.Headers.Count());
    }

    [Fact]
    public void ContentHeadersGoToTheContent()
    {
        GongRequest request = new("x", "POST", "/");
        request.AddHeader("Content-Language", "en");
        request.SetText("a", "text/plain");

        using HttpRequestMessage message = request.ToMessage(BaseUrl);

        Assert.Equal(["en"], message.Content!.Headers.ContentLanguage);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\n")]
    [InlineData("\0")]
    [InlineData("a\x7F")]
    public void HeaderMustNotBreakTheLine(string value) =>
        Assert.Throws<ArgumentException>("X-One", () => new GongRequest("x", "GET", "/").AddHeader("X-One", value));

    private static string? Target(string path, Action<GongRequest> fill)
    {
        GongRequest request = new("x", "GET", path);
        fill(request);
        using HttpRequestMessage message = request.ToMessage(BaseUrl);
        return message.RequestUri?.PathAndQuery;
    }
}
