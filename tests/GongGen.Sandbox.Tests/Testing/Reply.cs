using System.Text.Json;

namespace GongGen.Sandbox.Tests.Testing;

/// <summary>What came back: the status, the body and the wait that was asked for.</summary>
internal sealed record Reply(int Status, JsonElement Body, TimeSpan? RetryAfter)
{
    public string Error => Body.GetProperty("errors")[0].GetString()!;

    public IReadOnlyList<string> Errors => [.. Body.GetProperty("errors").EnumerateArray().Select(error => error.GetString()!)];

    public string? Cursor => Body.GetProperty("records").TryGetProperty("cursor", out var cursor) ? cursor.GetString() : null;

    public JsonElement this[string member] => Body.GetProperty(member);

    public int Count(string member) => Body.GetProperty(member).GetArrayLength();
}
