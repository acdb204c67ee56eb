using System.Text;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Media;

public sealed class AddCallRecordingTests
{
    [Fact]
    public async Task Media_is_taken_with_201_and_the_address_of_the_call()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();

        var reply = await gong.UploadAsync(id, MediaSamples.Wav());

        Assert.Equal(201, reply.Status);
        Assert.NotEmpty(reply["requestId"].GetString()!);
        Assert.Equal(id, reply["callId"].GetString());
        Assert.Equal($"https://app.gong.io/call?id={id}", reply["url"].GetString());
        Assert.Equal(MediaSamples.Wav().Length, gong.Sandbox.State.FindCall(id)!.MediaLength);
    }

    [Theory]
    [InlineData("wav", "Audio")]
    [InlineData("mp3", "Audio")]
    [InlineData("mp3 with tags", "Audio")]
    [InlineData("flac", "Audio")]
    [InlineData("mp4", "Video")]
    [InlineData("mkv", "Video")]
    public async Task Five_formats_are_taken(string format, string kind)
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();

        Assert.Equal(201, (await gong.UploadAsync(id, MediaSamples.Of(format))).Status);
        Assert.Equal(kind, (await gong.GetAsync($"v2/calls/{id}"))["call"].GetProperty("media").GetString());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("aac")]
    public async Task Other_formats_are_400(string format)
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();

        var reply = await gong.UploadAsync(id, MediaSamples.Of(format));

        Assert.Equal(400, reply.Status);
        Assert.Null(gong.Sandbox.State.FindCall(id)!.VisibleFrom);
    }

    [Fact]
    public async Task An_empty_file_is_400()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();

        var reply = await gong.UploadAsync(id, []);

        Assert.Equal(400, reply.Status);
        Assert.Contains("empty", reply.Error);
    }

    [Theory]
    [InlineData("application/json", """{"mediaUrl":"https://upload.contoso.com/1.mp3"}""")]
    [InlineData("audio/wav", "RIFF")]
    [InlineData("application/octet-stream", "RIFF")]
    public async Task What_is_not_multipart_is_415(string contentType, string body)
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();

        var reply = await gong.SendAsync(HttpMethod.Put, $"v2/calls/{id}/media", new StringContent(body, Encoding.UTF8, contentType));

        Assert.Equal(415, reply.Status);
        Assert.NotEmpty(reply.Error);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("mediafile")]
    [InlineData("media")]
    public async Task A_part_of_another_name_is_400(string part)
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();

        var reply = await gong.UploadAsync(id, MediaSamples.Wav(), part);

        Assert.Equal(400, reply.Status);
        Assert.Contains("mediaFile", reply.Error);
    }

    [Fact]
    public async Task No_part_at_all_is_400()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();

        Assert.Equal(400, (await gong.SendAsync(HttpMethod.Put, $"v2/calls/{id}/media", new MultipartFormDataContent())).Status);
    }

    [Fact]
    public async Task A_second_part_is_400_and_the_call_stays_without_media()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();
        var content = new MultipartFormDataContent
        {
            { new ByteArrayContent(MediaSamples.Wav()), "mediaFile", "call.wav" },
            { new StringContent("x"), "note" },
        };

        Assert.Equal(400, (await gong.SendAsync(HttpMethod.Put, $"v2/calls/{id}/media", content)).Status);
        Assert.Null(gong.Sandbox.State.FindCall(id)!.MediaSha256);
    }

    [Fact]
    public async Task A_body_cut_short_is_400()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();
        var content = new StringContent("--b\r\nContent-Disposition: form-data; name=mediaFile\r\n\r\nRIFF0000WAVE");
        content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } };

        Assert.Equal(400, (await gong.SendAsync(HttpMethod.Put, $"v2/calls/{id}/media", content)).Status);
        Assert.Null(gong.Sandbox.State.FindCall(id)!.MediaSha256);
    }

    [Fact]
    public async Task Media_is_taken_up_to_the_limit()
    {
        await using var gong = await Session.StartAsync(new() { MaxMediaBytes = 200_000 });
        var id = await gong.AddValidCallAsync();
        var tooLarge = new byte[200_001];
        MediaSamples.Wav().CopyTo(tooLarge, 0);

        var refused = await gong.UploadAsync(id, tooLarge);
        var taken = await gong.UploadAsync(id, tooLarge[..^1]);

        Assert.Equal(400, refused.Status);
        Assert.Contains("200000", refused.Error);
        Assert.Equal(201, taken.Status);
    }

    [Fact]
    public void The_limit_is_gongs() => Assert.Equal(1_610_612_736, new GongSandboxOptions().MaxMediaBytes);

    [Fact]
    public async Task A_second_upload_is_400_in_gongs_words()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();
        await gong.UploadAsync(id, MediaSamples.Wav());

        var reply = await gong.UploadAsync(id, MediaSamples.Wav(salt: 1));

        Assert.Equal(400, reply.Status);
        Assert.EndsWith("has already been handled", reply.Error);
    }

    [Fact]
    public async Task The_same_media_on_another_call_is_400_and_names_the_first()
    {
        await using var gong = await Session.StartAsync();
        var first = await gong.AddValidCallAsync();
        var second = await gong.AddValidCallAsync(call => call["clientUniqueId"] = "call-2");
        await gong.UploadAsync(first, MediaSamples.Wav());

        var reply = await gong.UploadAsync(second, MediaSamples.Wav());

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("A media file with the same content has been uploaded in the past", reply.Error);
        Assert.EndsWith($"callID with the same content: {first}", reply.Error);
    }

    [Fact]
    public async Task A_call_with_a_downloadMediaUrl_takes_no_upload()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync(call => call["downloadMediaUrl"] = "https://upload.contoso.com/1.mp3");

        var reply = await gong.UploadAsync(id, MediaSamples.Wav());

        Assert.Equal(400, reply.Status);
        Assert.Contains("downloadMediaUrl", reply.Error);
    }

    [Theory]
    [InlineData("1", 404)]
    [InlineData("abc", 400)]
    public async Task An_unknown_id_is_404_and_no_id_is_400(string id, int status)
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(status, (await gong.UploadAsync(id, MediaSamples.Wav())).Status);
    }
}
