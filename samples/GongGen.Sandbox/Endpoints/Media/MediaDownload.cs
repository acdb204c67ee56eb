using System.Globalization;
using System.Net.Http.Headers;
using GongGen.Sandbox.Hosting;
using GongGen.Sandbox.Rendering;

namespace GongGen.Sandbox.Endpoints.Media;

/// <summary>Serves the media links of extensive answers, all of it or from a byte on: a moment of silence, until the link runs out.</summary>
internal sealed class MediaDownload(TimeProvider time)
{
    public const string Route = "/media/{file}";

    /// <summary>What faults call it; it is no operation of the API.</summary>
    public const string FaultName = "mediaDownload";

    private const string Tag = "\"silence\"";

    public async Task RespondAsync(HttpContext context)
    {
        if (!long.TryParse(context.Request.Query[MediaLinks.ExpiresParameter], NumberStyles.None, CultureInfo.InvariantCulture, out var expires)
            || time.GetUtcNow().ToUnixTimeSeconds() >= expires)
        {
            await AnswerWriter.WriteAsync(context, Answer.Refuse(403, "The link has expired"));
            return;
        }

        var wav = Silence();
        var from = From(context.Request);
        context.Response.Headers.ETag = Tag;
        if (from >= wav.Length)
        {
            context.Response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            context.Response.Headers.ContentRange = new ContentRangeHeaderValue(wav.Length).ToString();
            return;
        }

        if (from > 0)
        {
            context.Response.StatusCode = StatusCodes.Status206PartialContent;
            context.Response.Headers.ContentRange = new ContentRangeHeaderValue(from, wav.Length - 1, wav.Length).ToString();
        }

        context.Response.ContentType = "audio/wav";
        context.Response.ContentLength = wav.Length - from;
        await context.Response.Body.WriteAsync(wav.AsMemory((int)from), context.RequestAborted);
    }

    /// <summary>Where the answer begins: 0 unless one range from a byte on is asked for, of the state that the file has.</summary>
    private static long From(HttpRequest request) =>
        (request.Headers.IfRange.Count == 0 || request.Headers.IfRange == Tag)
        && RangeHeaderValue.TryParse(request.Headers.Range, out var range) && range.Ranges.Count == 1 && range.Ranges.First() is { From: { } from, To: null }
            ? from
            : 0;

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
