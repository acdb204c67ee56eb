using System.Buffers.Binary;

namespace QuickStart;

/// <summary>A mono WAV recording of a steady tone, made in memory.</summary>
internal static class ToneRecording
{
    private const int SampleRate = 8000;
    private const int HeaderSize = 44;
    private const int BytesPerSample = 2;

    /// <summary>A recording of a length, with a pitch that makes its bytes differ from every other recording's.</summary>
    public static byte[] Create(TimeSpan length, double hertz)
    {
        int samples = (int)(length.TotalSeconds * SampleRate);
        byte[] wav = new byte[HeaderSize + (samples * BytesPerSample)];
        WriteHeader(wav, samples * BytesPerSample);
        for (int i = 0; i < samples; i++)
        {
            double wave = Math.Sin(2 * Math.PI * hertz * i / SampleRate);
            BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(HeaderSize + (i * BytesPerSample)), (short)(wave * short.MaxValue / 4));
        }

        return wav;
    }

    private static void WriteHeader(Span<byte> wav, int dataSize)
    {
        "RIFF"u8.CopyTo(wav);
        BinaryPrimitives.WriteInt32LittleEndian(wav[4..], wav.Length - 8);
        "WAVEfmt "u8.CopyTo(wav[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(wav[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(wav[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(wav[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(wav[24..], SampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(wav[28..], SampleRate * BytesPerSample);
        BinaryPrimitives.WriteInt16LittleEndian(wav[32..], BytesPerSample);
        BinaryPrimitives.WriteInt16LittleEndian(wav[34..], BytesPerSample * 8);
        "data"u8.CopyTo(wav[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(wav[40..], dataSize);
    }
}
