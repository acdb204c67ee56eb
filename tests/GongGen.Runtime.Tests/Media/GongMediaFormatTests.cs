using Gong.Runtime;

namespace GongGen.Runtime.Tests.Media;

public class GongMediaFormatTests
{
    [Theory]
    [InlineData("wav", "wav", "audio/wav")]
    [InlineData("rf64", "wav", "audio/wav")]
    [InlineData("mp3 frame", "mp3", "audio/mpeg")]
    [InlineData("mp3 without crc of mpeg 2", "mp3", "audio/mpeg")]
    [InlineData("mp3 tag", "mp3", "audio/mpeg")]
    [InlineData("mp4", "mp4", "video/mp4")]
    [InlineData("m4a", "mp4", "audio/mp4")]
    [InlineData("m4b", "mp4", "audio/mp4")]
    [InlineData("mkv", "mkv", "video/x-matroska")]
    [InlineData("webm", "webm", "video/webm")]
    [InlineData("flac", "flac", "audio/flac")]
    [InlineData("ogg", "ogg", "audio/ogg")]
    [InlineData("aiff", "aiff", null)]
    [InlineData("aifc", "aiff", null)]
    [InlineData("asf", "asf", null)]
    [InlineData("amr", "amr", null)]
    [InlineData("avi", "avi", null)]
    [InlineData("flv", "flv", null)]
    [InlineData("pdf", "pdf", null)]
    [InlineData("zip", "zip", null)]
    [InlineData("gzip", "gzip", null)]
    [InlineData("html", "text", null)]
    [InlineData("xml", "text", null)]
    [InlineData("json", "text", null)]
    [InlineData("json list", "text", null)]
    public void IsToldByTheFirstBytes(string kind, string format, string? type)
    {
        byte[] start = MediaBytes.Of(kind);

        Assert.Equal(format, GongMediaFormat.Of(start, start.Length));
        Assert.Equal(type, GongMediaFormat.TypeOf(format, start, ".bin"));
        Assert.Contains(format, GongMediaFormat.Names);
    }

    [Theory]
    [InlineData("ebml of another kind")]
    [InlineData("adts")]
    [InlineData("mp2")]
    [InlineData("reserved version")]
    [InlineData("reserved bit rate")]
    [InlineData("reserved sample rate")]
    [InlineData("utf-16")]
    [InlineData("csv that begins with id3")]
    [InlineData("bytes that begin like text")]
    [InlineData("plain text")]
    [InlineData("noise")]
    [InlineData("nothing")]
    public void IsNotGuessed(string kind)
    {
        byte[] start = MediaBytes.Of(kind);

        Assert.Null(GongMediaFormat.Of(start, start.Length));
        Assert.Null(GongMediaFormat.TypeOf(null, start, ".mp3"));
    }

    [Theory]
    [InlineData("wav", 11)]
    [InlineData("mkv", 38)]
    [InlineData("flac", 3)]
    [InlineData("mp3 frame", 2)]
    public void HalfASignatureProvesNothing(string kind, int length) => Assert.Null(GongMediaFormat.Of(MediaBytes.Of(kind), length));

    [Theory]
    [InlineData("mp4", "mp4", ".M4A", "audio/mp4")]
    [InlineData("mkv", "mkv", ".mka", "audio/x-matroska")]
    [InlineData("wav", "wav", ".mp3", "audio/wav")]
    public void ExtensionTellsOnlySoundFromPictures(string kind, string format, string extension, string type) =>
        Assert.Equal(type, GongMediaFormat.TypeOf(format, MediaBytes.Of(kind), extension));
}
