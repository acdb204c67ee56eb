using System.Text;

namespace GongGen.Runtime.Tests.Media;

/// <summary>First bytes of files of many kinds.</summary>
internal static class MediaBytes
{
    // What one muxer writes: a head with a length of eight bytes, and five elements in front of the kind of document.
    private static readonly byte[] EbmlHead =
    [
        0x1A, 0x45, 0xDF, 0xA3, 0x01, 0, 0, 0, 0, 0, 0, 0x23, 0x42, 0x86, 0x81, 0x01, 0x42, 0xF7, 0x81, 0x01, 0x42, 0xF2, 0x81, 0x04, 0x42, 0xF3, 0x81, 0x08,
    ];

    /// <summary>The bytes of a kind.</summary>
    public static byte[] Of(string kind) => kind switch
    {
        "wav" => Text("RIFF\u0024\u0010\0\0WAVEfmt \u0010"),
        "rf64" => Text("RF64\u00ff\u00ff\u00ff\u00ffWAVEds64"),
        "mp3 frame" => [0xFF, 0xFB, 0x90, 0x64, 0, 0],
        "mp3 without crc of mpeg 2" => [0xFF, 0xF3, 0x40, 0xC0],
        "mp3 tag" => Text("ID3\u0004\0\0\0\0\u0017\u0076TSSE"),
        "mp4" => Text("\0\0\0\u0020ftypisom\0\0\u0002\0"),
        "m4a" => Text("\0\0\0\u001cftypM4A \0\0\u0002\0"),
        "m4b" => Text("\0\0\0\u001cftypM4B \0\0\u0002\0"),
        "mkv" => [.. EbmlHead, 0x42, 0x82, 0x88, .. Text("matroska")],
        "webm" => [.. EbmlHead, 0x42, 0x82, 0x84, .. Text("webm")],
        "ebml of another kind" => [.. EbmlHead, 0x42, 0x82, 0x83, .. Text("abc")],
        "flac" => Text("fLaC\0\0\0\u0022"),
        "ogg" => Text("OggS\0\u0002"),
        "aiff" => Text("FORM\0\0\u0001\0AIFFCOMM"),
        "aifc" => Text("FORM\0\0\u0001\0AIFCFVER"),
        "asf" => [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, 0xA6, 0xD9],
        "amr" => Text("#!AMR\n"),
        "avi" => Text("RIFF\0\u0010\0\0AVI LIST"),
        "flv" => Text("FLV\u0001\u0005"),
        "pdf" => Text("%PDF-1.7"),
        "zip" => Text("PK\u0003\u0004\u0014"),
        "gzip" => [0x1F, 0x8B, 0x08, 0],
        "html" => Text("\r\n<!DOCTYPE html><html><body>404</body></html>"),
        "xml" => Text("\u00ef\u00bb\u00bf<?xml version=\"1.0\"?><Error><Message>Gr\u00c3\u00bc\u00c3\u009fe</Message></Error>"),
        "json" => Text("{\n  \"error\": \"expired\" }"),
        "json list" => Text("[]"),
        "adts" => [0xFF, 0xF1, 0x50, 0x80],
        "mp2" => [0xFF, 0xFD, 0x90, 0x64],
        "reserved version" => [0xFF, 0xEB, 0x90, 0x64],
        "reserved bit rate" => [0xFF, 0xFB, 0xF0, 0x64],
        "reserved sample rate" => [0xFF, 0xFB, 0x9C, 0x64],
        "utf-16" => [0xFF, 0xFE, 0x3C, 0],
        "csv that begins with id3" => Text("ID3,name,length\n"),
        "bytes that begin like text" => [(byte)'<', 1, 2, 3],
        "plain text" => Text("hello, world"),
        "noise" => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
        "nothing" => [],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);
}
