using System.Globalization;
using System.Security.Cryptography;

namespace GongGen.Sandbox.Endpoints.Media;

/// <summary>Reads a media file through once, keeping its hash and length but none of its bytes.</summary>
internal static class MediaReader
{
    private const int BufferSize = 64 * 1024;

    public static async Task<MediaFile> ReadAsync(Stream stream, long maxBytes, CancellationToken ct)
    {
        var buffer = new byte[BufferSize];
        var read = await stream.ReadAtLeastAsync(buffer, MediaFormats.SignatureLength, throwOnEndOfStream: false, ct);
        if (read == 0)
        {
            throw new MediaRefusedException("The media file is empty");
        }

        var isVideo = MediaFormats.IsVideo(buffer.AsSpan(0, read))
            ?? throw new MediaRefusedException("The media file is none of WAV, MP3, MP4, MKV and FLAC");

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long length = 0;
        while (read > 0)
        {
            length += read;
            if (length > maxBytes)
            {
                throw new MediaRefusedException(
                    string.Create(CultureInfo.InvariantCulture, $"The media file is larger than {maxBytes} bytes"));
            }

            hash.AppendData(buffer, 0, read);
            read = await stream.ReadAsync(buffer, ct);
        }

        return new MediaFile(Convert.ToHexStringLower(hash.GetHashAndReset()), length, isVideo);
    }
}
