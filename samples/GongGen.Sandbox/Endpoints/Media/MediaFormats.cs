namespace GongGen.Sandbox.Endpoints.Media;

/// <summary>Knows the media formats that Gong takes by their first bytes.</summary>
internal static class MediaFormats
{
    /// <summary>How many bytes it takes to be sure.</summary>
    public const int SignatureLength = 12;

    /// <summary>Whether the file is a video; null for a format that is not taken.</summary>
    public static bool? IsVideo(ReadOnlySpan<byte> start)
    {
        if (IsWav(start) || IsMp3(start) || start.StartsWith("fLaC"u8))
        {
            return false;
        }

        return IsMp4(start) || IsMkv(start) ? true : null;
    }

    private static bool IsWav(ReadOnlySpan<byte> start) =>
        start.Length >= SignatureLength && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WAVE"u8);

    // A frame of MP3 begins with eleven set bits, as one of AAC does; AAC alone has zero for its layer.
    private static bool IsMp3(ReadOnlySpan<byte> start) =>
        start.StartsWith("ID3"u8)
        || (start.Length >= 2 && start[0] == 0xFF && (start[1] & 0xE0) == 0xE0 && (start[1] & 0x06) != 0);

    private static bool IsMp4(ReadOnlySpan<byte> start) => start.Length >= 8 && start[4..].StartsWith("ftyp"u8);

    private static bool IsMkv(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]);
}
