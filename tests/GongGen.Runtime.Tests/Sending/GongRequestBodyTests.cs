using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Sending;

public class GongRequestBodyTests
{
    private static readonly Uri BaseUrl = new("https://api.gong.io");

    [Fact]
    public async Task MultipartNamesItsPartsAsGiven()
    {
        GongRequest request = new("addCallRecording", "PUT", "/");
        request.AddPart("mediaFile", GongFile.FromStream(new MemoryStream([65, 66]), "call.mp3"));
        request.AddPart("note", "ü");
        request.AddJsonPart("meta", "{}");
        request.AddJsonPart("none", null);
        request.AddPart("none", (string?)null);
        request.AddPart("none", (GongFile?)null);

        (string body, string boundary) = await MultipartAsync(request);

        Assert.True(request.IsLongRunning);
        Assert.Equal(
            $"""
            --{boundary}
            Content-Type: audio/mpeg
            Content-Disposition: form-data; name="mediaFile"; filename="call.mp3"

            AB
            --{boundary}
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="note"

            ü
            --{boundary}
            Content-Type: application/json; charset=utf-8
            Content-Disposition: form-data; name="meta"

            {"{}"}
            --{boundary}--

            """,
            body.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Übung.mp3", "filename=\"_bung.mp3\"; filename*=utf-8''%C3%9Cbung.mp3")]
    [InlineData("a\"b\\c.mp3", "filename=\"a_b_c.mp3\"; filename*=utf-8''a%22b%5Cc.mp3")]
    [InlineData("a\r\nb.mp3", "filename=\"a__b.mp3\"; filename*=utf-8''a%0D%0Ab.mp3")]
    [InlineData("a b.mp3", "filename=\"a b.mp3\"\n")]
    public async Task FileNamesDoNotBreakTheHeader(string fileName, string expected)
    {
        GongRequest request = new("x", "PUT", "/");
        request.AddPart("mediaFile", GongFile.FromStream(Stream.Null, fileName));

        Assert.Contains("; " + expected, (await MultipartAsync(request)).Body.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void MultipartOfTextHasATimeLimit()
    {
        GongRequest request = new("x", "PUT", "/");
        request.AddPart("note", "a");

        Assert.False(request.IsLongRunning);
    }

    [Fact]
    public async Task FileSurvivesTheRequest()
    {
        GongFile file = GongFile.FromStream(new MemoryStream([65]), "a.wav");
        for (int i = 0; i < 2; i++)
        {
            GongRequest request = new("x", "PUT", "/");
            request.AddPart("mediaFile", file);
            Assert.Contains("\nA\n", (await MultipartAsync(request)).Body.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }

        Assert.Null(file.Headers.ContentDisposition);
    }

    [Fact]
    public async Task FormIsEscaped()
    {
        GongRequest request = new("x", "POST", "/");
        request.AddField("a b", "c+d&e");
        request.AddField("none", null);

        using HttpRequestMessage message = request.ToMessage(BaseUrl);

        Assert.Equal("application/x-www-form-urlencoded", message.Content?.Headers.ContentType?.ToString());
        Assert.Equal("a+b=c%2Bd%26e", await message.Content!.ReadAsStringAsync());
    }

    [Fact]
    public async Task TextIsUtf8()
    {
        GongRequest request = new("x", "POST", "/");
        request.SetText("ü", "text/csv");

        using HttpRequestMessage message = request.ToMessage(BaseUrl);

        Assert.Equal("text/csv; charset=utf-8", message.Content?.Headers.ContentType?.ToString());
        Assert.Equal("ü", await message.Content!.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/x-ndjson", "application/x-ndjson")]
    [InlineData("*/*", "audio/mpeg")]
    [InlineData("audio/*", "audio/mpeg")]
    public async Task StreamHasTheMediaTypeOfTheDocument(string mediaType, string expected)
    {
        GongFile file = GongFile.FromStream(new MemoryStream([65]), "a.mp3");
        GongRequest request = new("x", "POST", "/");
        request.SetStream(file, mediaType);

        using (HttpRequestMessage message = request.ToMessage(BaseUrl))
        {
            Assert.True(request.IsLongRunning);
            Assert.Equal(expected, message.Content?.Headers.ContentType?.ToString());
            Assert.Equal("A", await message.Content!.ReadAsStringAsync());
        }

        Assert.Equal("A", await file.ReadAsStringAsync());
        Assert.Equal("audio/mpeg", file.Headers.ContentType?.ToString());
    }

    [Fact]
    public void NoBodyIsNoBody()
    {
        GongRequest request = new("x", "POST", "/");
        request.SetContent(null);
        request.SetText(null, "text/plain");
        request.SetStream(null, "*/*");

        using HttpRequestMessage message = request.ToMessage(BaseUrl);

        Assert.False(request.IsLongRunning);
        Assert.Null(message.Content);
    }

    [Fact]
    public void ContentWithAStreamHasNoTimeLimit()
    {
        GongRequest request = new("x", "POST", "/");
        request.SetContent(new StreamContent(Stream.Null));

        Assert.True(request.IsLongRunning);
    }

    private static async Task<(string Body, string Boundary)> MultipartAsync(GongRequest request)
    {
        using HttpRequestMessage message = request.ToMessage(BaseUrl);
        string contentType = message.Content!.Headers.ContentType!.ToString();
        const string Start = "multipart/form-data; boundary=";
        Assert.StartsWith(Start, contentType, StringComparison.Ordinal);
        Assert.DoesNotContain('"', contentType);
        return (await message.Content.ReadAsStringAsync(), contentType[Start.Length..]);
    }
}
