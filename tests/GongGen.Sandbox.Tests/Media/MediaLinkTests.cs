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
}
