using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GongGen.Sandbox.Endpoints;

namespace GongGen.Sandbox.Hosting;

/// <summary>Writes an answer as JSON, with the request id that every body carries.</summary>
internal static class AnswerWriter
{
    // Gong writes text as it is; escaping every non-ASCII letter would hide a client that cannot read UTF-8.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = "application/json;charset=utf-8";
        if (answer.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        var bytes = Serialize(answer.Body, context.GetRecordedRequest().RequestId);
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static byte[] Serialize(JsonObject body, string requestId)
    {
        body.Insert(0, "requestId", requestId);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            body.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
