using System.Text.Json;
using System.Text.Unicode;

namespace GongGen.Sandbox.Validation;

/// <summary>Reads the body of a request as JSON.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions OneOfEach = new() { AllowDuplicateProperties = false };

    /// <exception cref="JsonException">It is none, names a member twice or is not UTF-8.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> body) =>
        Utf8.IsValid(body.Span) ? JsonDocument.Parse(body, OneOfEach) : throw new JsonException("The body is not UTF-8.");

    public static string Refusal(JsonException exception) => $"Json parse error: {exception.Message}";
}
