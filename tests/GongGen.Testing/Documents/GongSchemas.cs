using System.Text.Json.Nodes;

namespace GongGen.Testing.Documents;

/// <summary>The component schemas of the bundled document, read by other means than ours.</summary>
public static class GongSchemas
{
    /// <summary>The document's text.</summary>
    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gong.yaml"));

    /// <summary>The whole document.</summary>
    public static JsonObject Document { get; } = JsonBridge.Convert(Text).AsObject();

    /// <summary>The schemas by name.</summary>
    public static JsonObject All { get; } = Document["components"]!["schemas"]!.AsObject();

    /// <summary>The object itself, or the one that its reference leads to.</summary>
    public static JsonObject Follow(JsonObject node) => node["$ref"]?.GetValue<string>() is { } reference
        ? Follow(reference.Split('/').Skip(1).Aggregate<string, JsonNode>(Document, (parent, name) => parent[name]!).AsObject())
        : node;

    /// <summary>The schema at the end of a reference, and those of its "allOf", in that order; the schema itself where it has neither.</summary>
    public static IEnumerable<JsonObject> Parts(JsonNode schema)
    {
        JsonObject own = schema.AsObject();
        if (own["$ref"]?.GetValue<string>() is { } reference)
        {
            foreach (JsonObject part in Parts(All[reference["#/components/schemas/".Length..]]!))
            {
                yield return part;
            }
        }

        foreach (JsonObject part in (own["allOf"]?.AsArray() ?? []).SelectMany(part => Parts(part!)))
        {
            yield return part;
        }

        yield return own;
    }

    /// <summary>A keyword of the schema, from the last part that has it.</summary>
    public static JsonNode? Find(JsonNode schema, string keyword) => Parts(schema).LastOrDefault(part => part.ContainsKey(keyword))?[keyword];

    /// <summary>A keyword that is a number.</summary>
    public static double? Number(JsonNode schema, string keyword) =>
        Find(schema, keyword) is { } number ? double.Parse(number.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The members of an object, from all parts.</summary>
    public static IReadOnlyDictionary<string, JsonNode> Members(JsonNode schema)
    {
        Dictionary<string, JsonNode> members = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonNode?> member in Parts(schema).SelectMany(part => part["properties"]?.AsObject() ?? []))
        {
            members[member.Key] = member.Value!;
        }

        return members;
    }

    /// <summary>The names of required members, from all parts.</summary>
    public static IReadOnlySet<string> Required(JsonNode schema) =>
        Parts(schema).SelectMany(part => part["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);

    /// <summary>The type names, "null" among them where null is allowed.</summary>
    public static IReadOnlyList<string> Types(JsonNode schema) => Find(schema, "type") switch
    {
        JsonArray types => [.. types.Select(type => type!.GetValue<string>())],
        JsonNode type => [type.GetValue<string>()],
        null when Members(schema).Count > 0 => ["object"],
        null => [],
    };
}
