using System.Text.Json;
using Gong.Runtime;
using GongGen.Runtime.Tests.Json;

namespace GongGen.Runtime.Tests.Sending;

/// <summary>The examples of OpenAPI 3.1.1 ("Style Examples") and RFC 6570, and what they leave open.</summary>
public class GongStylesTests
{
    private const string Color = """{"R":100,"G":200,"B":150}""";

    private static readonly Uri BaseUrl = new("https://api.gong.io");

    [Theory]
    [InlineData(GongStyle.Repeated, "R=100&G=200&B=150")]
    [InlineData(GongStyle.Comma, "color=R,100,G,200,B,150")]
    [InlineData(GongStyle.Space, "color=R%20100%20G%20200%20B%20150")]
    [InlineData(GongStyle.Pipe, "color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(GongStyle.Deep, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    internal void ObjectInTheQuery(GongStyle style, string expected) => Assert.Equal("/x?" + expected, Query(Color, style));

    [Theory]
    [InlineData(GongStyle.Comma, "R,100,G,200,B,150")]
    [InlineData(GongStyle.Pairs, "R=100,G=200,B=150")]
    [InlineData(GongStyle.Label, ".R,100,G,200,B,150")]
    [InlineData(GongStyle.LabelEach, ".R=100.G=200.B=150")]
    [InlineData(GongStyle.Matrix, ";color=R,100,G,200,B,150")]
    [InlineData(GongStyle.MatrixEach, ";R=100;G=200;B=150")]
    internal void ObjectInThePath(GongStyle style, string expected) => Assert.Equal("/x/" + expected, Path(Color, style));

    [Theory]
    [InlineData(GongStyle.Comma, "blue,black,brown")]
    [InlineData(GongStyle.Label, ".blue,black,brown")]
    [InlineData(GongStyle.LabelEach, ".blue.black.brown")]
    [InlineData(GongStyle.Matrix, ";color=blue,black,brown")]
    [InlineData(GongStyle.MatrixEach, ";color=blue;color=black;color=brown")]
    internal void ListInThePath(GongStyle style, string expected) => Assert.Equal("/x/" + expected, Path("""["blue","black","brown"]""", style));

    [Theory]
    [InlineData(GongStyle.Comma, "\"blue\"", "blue")]
    [InlineData(GongStyle.Label, "\"blue\"", ".blue")]
    [InlineData(GongStyle.Matrix, "\"blue\"", ";color=blue")]
    [InlineData(GongStyle.Matrix, "\"\"", ";color")]
    [InlineData(GongStyle.MatrixEach, "true", ";color=true")]
    internal void ScalarInThePath(GongStyle style, string json, string expected) => Assert.Equal("/x/" + expected, Path(json, style));

    [Theory]
    [InlineData(GongStyle.Repeated, """{"a":[1,2],"b":"c"}""", "a=1&a=2&b=c")]
    [InlineData(GongStyle.Deep, """{"a":[1,2],"b":{"c":{"d":true}}}""", "color%5Ba%5D=1&color%5Ba%5D=2&color%5Bb%5D%5Bc%5D%5Bd%5D=true")]
    [InlineData(GongStyle.Repeated, """{"a":{"b":[1]}}""", "a=%7B%22b%22%3A%5B1%5D%7D")]
    [InlineData(GongStyle.Comma, """{"a":[1,2]}""", "color=a,%5B1%2C2%5D")]
    [InlineData(GongStyle.Comma, """["a,b","c d"]""", "color=a%2Cb,c%20d")]
    [InlineData(GongStyle.Comma, """{"a b":"1,2","c":"&="}""", "color=a%20b,1%2C2,c,%26%3D")]
    [InlineData(GongStyle.Repeated, """["a","b"]""", "color=a&color=b")]
    [InlineData(GongStyle.Deep, "\"text\"", "color=text")]
    [InlineData(GongStyle.Deep, """{"k]&":"v"}""", "color%5Bk%5D%26%5D=v")]
    [InlineData(GongStyle.Repeated, """{"a":null,"b":[null,1],"c":1e3}""", "b=1&c=1e3")]
    internal void Query_TakesWhatIsInside(GongStyle style, string json, string expected) => Assert.Equal("/x?" + expected, Query(json, style));

    [Theory]
    [InlineData(GongStyle.Repeated, "{}")]
    [InlineData(GongStyle.Comma, "{}")]
    [InlineData(GongStyle.Deep, "[]")]
    [InlineData(GongStyle.Pipe, "[]")]
    [InlineData(GongStyle.Comma, "null")]
    internal void Nothing_AddsNothing(GongStyle style, string json) => Assert.Equal("/x", Query(json, style));

    [Theory]
    [InlineData(GongStyle.Comma)]
    [InlineData(GongStyle.MatrixEach)]
    [InlineData(GongStyle.Label)]
    internal void Nothing_IsNoPartOfAPath(GongStyle style) => Assert.Throws<ArgumentException>("color", () => Path("{}", style));

    [Theory]
    [InlineData(GongStyle.Comma, "R,100,G,200,B,150")]
    [InlineData(GongStyle.Pairs, "R=100,G=200,B=150")]
    internal void ObjectInAHeader(GongStyle style, string expected)
    {
        GongRequest request = new("x", "GET", "/x");
        request.AddHeader("color", Value(Color), style);
        request.AddHeader("none", null, style);
        using HttpRequestMessage message = request.ToMessage(BaseUrl);

        Assert.Equal(expected, Assert.Single(message.Headers).Value.Single());
    }

    [Fact]
    public void ObjectInAHeader_DoesNotBreakTheLine() =>
        Assert.Throws<ArgumentException>("color", () => new GongRequest("x", "GET", "/x").AddHeader("color", Value("""{"a\r\nX-Evil: 1":"b"}"""), GongStyle.Pairs));

    [Theory]
    [InlineData(GongStyle.Repeated, "R=100; G=200; B=150")]
    [InlineData(GongStyle.Comma, "color=R,100,G,200,B,150")]
    internal void ObjectInACookie(GongStyle style, string expected)
    {
        GongRequest request = new("x", "GET", "/x");
        request.AddCookie("color", Value(Color), style);
        request.AddCookie("none", null, style);
        using HttpRequestMessage message = request.ToMessage(BaseUrl);

        Assert.Equal(expected, message.Headers.GetValues("Cookie").Single());
    }

    [Fact]
    public void MemberOfACookie_StaysOneCookie()
    {
        GongRequest request = new("x", "GET", "/x");
        request.AddCookie("c", Value("""{"a=1; b":"2;3"}"""), GongStyle.Repeated);
        using HttpRequestMessage message = request.ToMessage(BaseUrl);

        Assert.Equal("a%3D1%3B%20b=2%3B3", message.Headers.GetValues("Cookie").Single());
    }

    private static GongValue? Value(string json) => GongValue.Of((JsonElement?)JsonText.Element(json));

    private static string Query(string json, GongStyle style) => Target("/x", request => request.AddQuery("color", Value(json), style));

    private static string Path(string json, GongStyle style) => Target("/x/{color}", request => request.AddPath("color", Value(json), style));

    private static string Target(string path, Action<GongRequest> fill)
    {
        GongRequest request = new("x", "GET", path);
        fill(request);
        using HttpRequestMessage message = request.ToMessage(BaseUrl);
        return message.RequestUri!.PathAndQuery;
    }
}
