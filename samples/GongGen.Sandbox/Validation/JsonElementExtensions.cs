using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>Reads members of a body that its schema has already passed.</summary>
internal static class JsonElementExtensions
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value : null;

    public static string? Text(this JsonElement element, string name) => element.Member(name)?.GetString();

    public static bool Flag(this JsonElement element, string name) =>
        element.Member(name)?.ValueKind is JsonValueKind.True;

    public static DateTimeOffset? Date(this JsonElement element, string name) =>
        IsoDate.TryParse(element.Text(name), out var date) ? date : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name)?.EnumerateArray() ?? Enumerable.Empty<JsonElement>();

    public static IReadOnlyList<string>? Texts(this JsonElement element, string name) =>
        element.Member(name)?.EnumerateArray().Select(item => item.GetString()!).ToList();
}
