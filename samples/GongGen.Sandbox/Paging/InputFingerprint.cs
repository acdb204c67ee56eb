using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Paging;

/// <summary>Tells whether two requests of a sequence ask the same, their cursors aside.</summary>
internal static class InputFingerprint
{
    public static string Of(string operation, params string?[] inputs) =>
        Hash(operation + "\n" + JsonSerializer.Serialize(inputs));

    public static string Of(string operation, JsonElement body)
    {
        var others = JsonObject.Create(body)!;
        others.Remove("cursor");
        return Hash(operation + "\n" + Sorted(others)!.ToJsonString());
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
