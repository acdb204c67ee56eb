using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Calls;

public sealed class VisibilityTests
{
    [Fact]
    public async Task Without_media_a_call_is_not_ready_anywhere()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();

        var one = await gong.GetAsync($"v2/calls/{id}");

        Assert.Equal(404, one.Status);
        Assert.Contains("is not ready yet", one.Error);
        Assert.All(await StatusOfListsAsync(gong, id), status => Assert.Equal(404, status));
    }

    [Fact]
    public async Task With_media_it_is_everywhere()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();
        await gong.UploadAsync(id, MediaSamples.Wav());

        Assert.Equal(200, (await gong.GetAsync($"v2/calls/{id}")).Status);
        Assert.All(await StatusOfListsAsync(gong, id), status => Assert.Equal(200, status));
    }

    [Fact]
    public async Task With_a_downloadMediaUrl_it_is_there_at_once()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync(call => call["downloadMediaUrl"] = "https://upload.contoso.com/1.mp3");

        Assert.Equal(200, (await gong.GetAsync($"v2/calls/{id}")).Status);
    }

    [Fact]
    public async Task Processing_takes_as_long_as_it_is_told_to()
    {
        var clock = new ManualClock();
        await using var gong = await Session.StartAsync(new() { ProcessingDelay = TimeSpan.FromMinutes(5), TimeProvider = clock });
        var id = await gong.AddValidCallAsync();
        await gong.UploadAsync(id, MediaSamples.Wav());

        var early = await gong.GetAsync($"v2/calls/{id}");
        clock.Advance(TimeSpan.FromMinutes(5));
        var late = await gong.GetAsync($"v2/calls/{id}");

        Assert.Contains("is not ready yet", early.Error);
        Assert.Equal(200, late.Status);
    }

    [Fact]
    public async Task An_unknown_id_is_404_in_other_words()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.GetAsync("v2/calls/12345678901234567890");

        Assert.Equal(404, reply.Status);
        Assert.Contains("was not found", reply.Error);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("123456789012345678901")]
    public async Task What_is_no_id_is_400(string id)
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(400, (await gong.GetAsync($"v2/calls/{id}")).Status);
    }

    private static async Task<int[]> StatusOfListsAsync(Session gong, string id)
    {
        var filter = $$$"""{"filter":{"callIds":["{{{id}}}"]}}""";
        return
        [
            (await gong.GetAsync("v2/calls?fromDateTime=2026-01-05T00:00:00Z&toDateTime=2026-01-06T00:00:00Z")).Status,
            (await gong.PostAsync("v2/calls/extensive", filter)).Status,
            (await gong.PostAsync("v2/calls/transcript", filter)).Status,
        ];
    }
}
