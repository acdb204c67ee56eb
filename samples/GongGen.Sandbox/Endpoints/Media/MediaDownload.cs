using System.Globalization;
using GongGen.Sandbox.Hosting;
using GongGen.Sandbox.Rendering;

namespace GongGen.Sandbox.Endpoints.Media;

/// <summary>Serves the media links of extensive answers: a moment of silence, until the link runs out.</summary>
internal sealed class MediaDownload(TimeProvider time)
{
    public const string Route = "/media/{file}";

    public async Task RespondAsync(HttpContext context)
    {
        if (!long.TryParse(context.Request.Query[MediaLinks.ExpiresParameter], NumberStyles.None, CultureInfo.InvariantCulture, out var expires)
            || time.GetUtcNow().ToUnixTimeSeconds() >= expires)
        {
            await AnswerWriter.WriteAsync(context, Answer.Refuse(403, "The link has expired"));
            return;
        }

        var wav = Silence();
        context.Response.ContentType = "audio/wav";
        context.Response.ContentLength = wav.Length;
        await context.Response.Body.WriteAsync(wav, context.RequestAborted);
    }

    /// <summary>A tenth of a second, 8 kHz, 8 bits, mono.</summary>
    private static byte[] Silence()
    {
        const int Samples = 800;
        var wav = new byte[44 + Samples];
        using var writer = new BinaryWriter(new MemoryStream(wav));
        writer.Write("RIFF"u8);
        writer.Write(36 + Samples);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(8000);
        writer.Write(8000);
        writer.Write((short)1);
        writer.Write((short)8);
        writer.Write("data"u8);
        writer.Write(Samples);
        wav.AsSpan(44).Fill(128);
        return wav;
    }
}
