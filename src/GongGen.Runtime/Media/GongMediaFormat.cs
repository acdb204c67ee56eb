#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;

/// <summary>Tells what a file is by its first bytes. The reader of overlays takes the names of formats from this file, too.</summary>
internal static class GongMediaFormat
{
    /// <summary>How many bytes it takes to be sure.</summary>
    public const int StartLength = 64;

    private const string Wav = "wav";
    private const string Mp3 = "mp3";
    private const string Mp4 = "mp4";
    private const string Mkv = "mkv";
    private const string Webm = "webm";
    private const string Flac = "flac";
    private const string Ogg = "ogg";
    private const string Text = "text";

    // A question mark stands for any byte.
    private static readonly KeyValuePair<string, string>[] Signatures =
    [
        new(Wav, "RIFF????WAVE"),
        new(Wav, "RF64????WAVE"),
        new(Mp4, "????ftyp"),
        new(Flac, "fLaC"),
        new(Ogg, "OggS"),
        new("aiff", "FORM????AIF"),
        new("asf", "0&\u00b2u\u008ef\u00cf\u0011"),
        new("amr", "#!AMR"),
        new("avi", "RIFF????AVI "),
        new("flv", "FLV\u0001"),
        new("pdf", "%PDF-"),
        new("zip", "PK\u0003\u0004"),
        new("gzip", "\u001f\u008b\u0008"),
    ];

    /// <summary>The names of all formats that are known. "text" is HTML, XML or JSON.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [Wav, Mp3, Mp4, Mkv, Webm, Flac, Ogg, "aiff", "asf", "amr", "avi", "flv", "pdf", "zip", "gzip", Text];

    /// <summary>The format that the first bytes prove; null where they prove none.</summary>
    /// <param name="start">The first bytes.</param>
    /// <param name="length">How many there are.</param>
    public static string? Of(byte[] start, int length)
    {
        foreach (KeyValuePair<string, string> signature in Signatures)
        {
            if (HasAt(start, length, 0, signature.Value))
            {
                return signature.Key;
            }
        }

        return IsMp3(start, length) ? Mp3 : OfMatroska(start, length) ?? (IsText(start, length) ? Text : null);
    }

    /// <summary>The media type of a format; null for one that is no recording.</summary>
    /// <param name="format">The format; null where it is not known.</param>
    /// <param name="start">The first bytes.</param>
    /// <param name="extension">The extension of the file's name, with its dot; it tells sound from pictures where the bytes don't.</param>
    public static string? TypeOf(string? format, byte[] start, string? extension) => format switch
    {
        Wav => "audio/wav",
        Mp3 => "audio/mpeg",
        Flac => "audio/flac",
        Ogg => "audio/ogg",
        Webm => "video/webm",
        Mkv => Ends(extension, ".mka") ? "audio/x-matroska" : "video/x-matroska",
        Mp4 => Ends(extension, ".m4a") || HasAt(start, StartLength, 8, "M4A") || HasAt(start, StartLength, 8, "M4B") ? "audio/mp4" : "video/mp4",
        _ => null,
    };

    private static bool Ends(string? extension, string expected) => string.Equals(extension, expected, StringComparison.OrdinalIgnoreCase);

    private static bool HasAt(byte[] start, int length, int at, string signature)
    {
        if (at + signature.Length > Math.Min(length, start.Length))
        {
            return false;
        }

        for (int i = 0; i < signature.Length; i++)
        {
            if (signature[i] != '?' && signature[i] != start[at + i])
            {
                return false;
            }
        }

        return true;
    }

    // A tag in front of the sound, or the head of a frame: eleven set bits, layer III, and no value that is reserved.
    private static bool IsMp3(byte[] start, int length)
    {
        if (HasAt(start, length, 0, "ID3???????"))
        {
            return start[3] is >= 2 and <= 4 && start[4] != 0xFF && ((start[6] | start[7] | start[8] | start[9]) & 0x80) == 0;
        }

        return length >= 3 && start[0] == 0xFF && (start[1] & 0xE6) == 0xE2 && (start[1] & 0x18) != 0x08
            && (start[2] & 0xF0) != 0xF0 && (start[2] & 0x0C) != 0x0C;
    }

    // The head of an EBML file says which kind of document follows: the id 0x4282, a length of one byte, and the name.
    private static string? OfMatroska(byte[] start, int length)
    {
        if (!HasAt(start, length, 0, "\u001aE\u00df\u00a3"))
        {
            return null;
        }

        for (int i = 4; i < length; i++)
        {
            if (HasAt(start, length, i, "B\u0082\u0088matroska"))
            {
                return Mkv;
            }

            if (HasAt(start, length, i, "B\u0082\u0084webm"))
            {
                return Webm;
            }
        }

        return null;
    }

    private static bool IsText(byte[] start, int length)
    {
        int first = HasAt(start, length, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
        while (first < length && IsBlank(start[first]))
        {
            first++;
        }

        bool isText = first < length && start[first] is (byte)'<' or (byte)'{' or (byte)'[';
        for (int i = first; isText && i < length; i++)
        {
            isText = start[i] is >= 0x20 and not 0x7F || IsBlank(start[i]);
        }

        return isText;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
