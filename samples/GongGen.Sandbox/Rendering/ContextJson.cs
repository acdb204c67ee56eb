using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Rendering;

/// <summary>CRM objects: Basic names them, Extended gives their values at each moment asked for.</summary>
internal static class ContextJson
{
    public static bool IsWanted(ContentSelection selection) => selection.Context is not "None";

    /// <param name="objects">What the call or the party is about.</param>
    /// <param name="selection">What was asked for.</param>
    /// <param name="types">The object types that can stand in this place of an answer.</param>
    public static JsonArray Of(IReadOnlyList<SandboxCrmObject> objects, ContentSelection selection, params string[] types) => new(
    [
        .. objects
            .Where(item => types.Contains(item.ObjectType, StringComparer.Ordinal))
            .GroupBy(item => item.System, StringComparer.Ordinal)
            .Select(system => new JsonObject
            {
                ["system"] = system.Key,
                ["objects"] = new JsonArray([.. system.SelectMany(item => Moments(item, selection))]),
            }),
    ]);

    private static IEnumerable<JsonObject> Moments(SandboxCrmObject item, ContentSelection selection) =>
        selection.Context is "Extended"
            ? selection.Timings.Select(timing => Object(item, timing, item.Fields))
            : [Object(item, "Now", [])];

    private static JsonObject Object(SandboxCrmObject item, string timing, IReadOnlyList<KeyValuePair<string, JsonValue?>> fields) => new()
    {
        ["objectType"] = item.ObjectType,
        ["objectId"] = item.ObjectId,
        ["fields"] = new JsonArray([.. fields.Select(field => new JsonObject { ["name"] = field.Key, ["value"] = field.Value?.DeepClone() })]),
        ["timing"] = timing,
    };
}
