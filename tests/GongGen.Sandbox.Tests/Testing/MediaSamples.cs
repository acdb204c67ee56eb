namespace GongGen.Sandbox.Tests.Testing;

/// <summary>Files that begin like the real ones.</summary>
internal static class MediaSamples
{
    public static byte[] Wav(byte salt = 0) => [.. "RIFF"u8, 1, 0, 0, 0, .. "WAVEfmt "u8, salt];

    public static byte[] Of(string format) => format switch
    {
        "wav" => Wav(),
        "mp3 with tags" => [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 0, 0, 0],
        "mp3" => [0xFF, 0xFB, 0x90, 0x00, 0, 0, 0, 0, 0, 0, 0, 0],
        "mp4" => [0, 0, 0, 24, .. "ftypmp42"u8, 0, 0, 0, 0],
        "mkv" => [0x1A, 0x45, 0xDF, 0xA3, 0, 0, 0, 0, 0, 0, 0, 0],
        "flac" => [.. "fLaC"u8, 0, 0, 0, 34, 0, 0, 0, 0],
        "aac" => [0xFF, 0xF1, 0x50, 0x80, 0, 0, 0, 0, 0, 0, 0, 0],
        "text" => [.. "this is not media"u8],
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, message: null),
    };
}
