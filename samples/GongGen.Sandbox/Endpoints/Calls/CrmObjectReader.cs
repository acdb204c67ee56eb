using System.Text.Json;
using System.Text.Json.Nodes;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>Reads the CRM context of a new call or of one of its parties.</summary>
internal static class CrmObjectReader
{
    public static IReadOnlyList<SandboxCrmObject> Read(JsonElement owner) =>
    [
        .. from context in owner.Items("context")
           from item in context.Items("objects")
           select new SandboxCrmObject(
               context.Text("system")!, item.Text("objectType")!, item.Text("objectId")!, Fields(item)),
    ];

    private static List<KeyValuePair<string, JsonValue?>> Fields(JsonElement item) =>
    [
        .. item.Items("fields").Select(field => KeyValuePair.Create(
            field.Text("name") ?? "", field.Member("value") is { } value ? JsonValue.Create(value.Clone()) : null)),
    ];
}
