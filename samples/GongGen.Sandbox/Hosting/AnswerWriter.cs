using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GongGen.Sandbox.Endpoints;

namespace GongGen.Sandbox.Hosting;

/// <summary>Writes an answer as JSON, with the request id that every body carries.</summary>
internal static class AnswerWriter
{
    /// <summary>The member of a body that holds the request id.</summary>
    public const string RequestId = "requestId";

    private const string Json = "application/json;charset=utf-8";

    // Gong writes text as it is; escaping every non-ASCII letter would hide a client that cannot read UTF-8.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        if (answer.HasRequestId)
        {
            answer.Body.Insert(0, RequestId, context.GetRecordedRequest().RequestId);
        }

        await WriteAsync(context, Serialize(answer.Body));
    }

    public static Task WriteAsync(HttpContext context, SandboxAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        return WriteAsync(context, Encoding.UTF8.GetBytes(answer.Json));
    }

    private static async Task WriteAsync(HttpContext context, byte[] bytes)
    {
        context.Response.ContentType = Json;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static byte[] Serialize(JsonObject body)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            body.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
