using System.Net;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Media;

public sealed class MediaLinkTests
{
    [Fact]
    public async Task A_link_works_without_the_key_for_eight_hours()
    {
        var clock = new ManualClock();
        await using var gong = await Session.StartAsync(new() { TimeProvider = clock });
        var reply = await gong.PostAsync("v2/calls/extensive", """{"filter":{},"contentSelector":{"exposedFields":{"media":true}}}""");
        var link = reply["calls"][0].GetProperty("media").GetProperty("audioUrl").GetString();
        using var http = new HttpClient();

        clock.Advance(TimeSpan.FromHours(8) - TimeSpan.FromSeconds(1));
        using var early = await http.GetAsync(link);
        clock.Advance(TimeSpan.FromSeconds(1));
        using var late = await http.GetAsync(link);

        Assert.Equal(HttpStatusCode.OK, early.StatusCode);
        Assert.Equal("audio/wav", early.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("RIFF", await early.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
    }

    [Theory]
    [InlineData("bytes=100-", "\"silence\"", HttpStatusCode.PartialContent, 744, "bytes 100-843/844")]
    [InlineData("bytes=100-", null, HttpStatusCode.PartialContent, 744, "bytes 100-843/844")]
    [InlineData("bytes=100-", "\"noise\"", HttpStatusCode.OK, 844, null)]
    [InlineData("bytes=0-", null, HttpStatusCode.OK, 844, null)]
    [InlineData("bytes=100-200", null, HttpStatusCode.OK, 844, null)]
    [InlineData("bytes=844-", null, HttpStatusCode.RequestedRangeNotSatisfiable, 0, "bytes */844")]
    public async Task A_link_gives_what_is_missing_while_the_bytes_are_the_same(string range, string? condition, HttpStatusCode status, int length, string? given)
    {
        await using var gong = await Session.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, await LinkAsync(gong));
        request.Headers.TryAddWithoutValidation("Range", range);
        if (condition is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Range", condition);
        }

        using var answer = await http.SendAsync(request);

        Assert.Equal((status, given), (answer.StatusCode, answer.Content.Headers.ContentRange?.ToString()));
        Assert.Equal(length, (await answer.Content.ReadAsByteArrayAsync()).Length);
        Assert.Equal("\"silence\"", answer.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task A_link_meets_only_faults_that_name_it()
    {
        await using var gong = await Session.StartAsync();
        var link = await LinkAsync(gong);
        gong.Sandbox.Inject(SandboxFault.ServerError);
        gong.Sandbox.Inject(SandboxFault.Forbidden with { Operation = "mediaDownload" });
        using var http = new HttpClient();

        using var refused = await http.GetAsync(link);
        using var given = await http.GetAsync(link);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (refused.StatusCode, given.StatusCode));
    }

    [Fact]
    public async Task A_link_breaks_off_where_a_fault_says_so()
    {
        await using var gong = await Session.StartAsync();
        var link = await LinkAsync(gong);
        gong.Sandbox.Inject(new SandboxFault(SandboxFaultKind.BreaksOff) { Operation = "mediaDownload", AfterBytes = 100 });
        using var http = new HttpClient();
        using var answer = await http.GetAsync(link, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[844];

        await body.ReadExactlyAsync(buffer.AsMemory(0, 100));

        Assert.Equal(844, answer.Content.Headers.ContentLength);
        await Assert.ThrowsAnyAsync<IOException>(async () => await body.ReadExactlyAsync(buffer.AsMemory(100)));
    }

    private static async Task<string> LinkAsync(Session gong)
    {
        var reply = await gong.PostAsync("v2/calls/extensive", """{"filter":{},"contentSelector":{"exposedFields":{"media":true}}}""");
        return reply["calls"][0].GetProperty("media").GetProperty("audioUrl").GetString()!;
    }
}
