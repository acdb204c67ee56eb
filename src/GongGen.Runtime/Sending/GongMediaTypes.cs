#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.IO;
using global::System.Net.Http.Headers;

/// <summary>The media types of recordings.</summary>
internal static class GongMediaTypes
{
    /// <summary>The given media type, or the one that goes with the extension of a file name.</summary>
    public static MediaTypeHeaderValue Choose(string fileName, string? contentType)
    {
        if (contentType is null)
        {
            return new MediaTypeHeaderValue(OfExtension(Path.GetExtension(fileName)));
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? parsed))
        {
            throw new ArgumentException("'" + contentType + "' is not a media type such as audio/mpeg.", nameof(contentType));
        }

        return parsed;
    }

    private static string OfExtension(string? extension) => extension?.ToUpperInvariant() switch
    {
        ".WAV" => "audio/wav",
        ".MP3" => "audio/mpeg",
        ".FLAC" => "audio/flac",
        ".M4A" => "audio/mp4",
        ".MP4" => "video/mp4",
        ".MKV" => "video/x-matroska",
        ".WEBM" => "video/webm",
        _ => "application/octet-stream",
    };
}
