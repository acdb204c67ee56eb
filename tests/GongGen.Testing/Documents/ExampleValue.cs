using System.Text.Json.Nodes;

namespace GongGen.Testing.Documents;

/// <summary>Puts values together from the examples of the bundled document.</summary>
public static class ExampleValue
{
    /// <summary>A value; a list without an example has one item.</summary>
    /// <param name="schema">What it is.</param>
    /// <param name="isWhole">Whether members that are not required are there.</param>
    public static JsonNode Of(JsonNode schema, bool isWhole = true)
    {
        if (GongSchemas.Find(schema, "enum") is JsonArray values)
        {
            return values[0]!.DeepClone();
        }

        return GongSchemas.Types(schema).FirstOrDefault(type => type is not "null") switch
        {
            "object" => OfMembers(schema, isWhole),
            "array" => Example(schema) ?? new JsonArray(Of(GongSchemas.Find(schema, "items")!, isWhole)),
            var type => Example(schema) ?? OfScalar(schema, type),
        };
    }

    private static JsonNode? Example(JsonNode schema) => (GongSchemas.Find(schema, "examples")?[0] ?? GongSchemas.Find(schema, "example"))?.DeepClone();

    private static JsonObject OfMembers(JsonNode schema, bool isWhole)
    {
        IReadOnlySet<string> required = GongSchemas.Required(schema);
        JsonObject value = new(GongSchemas.Members(schema)
            .Where(member => isWhole || required.Contains(member.Key))
            .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Of(member.Value, isWhole))));
        if (isWhole && GongSchemas.Find(schema, "additionalProperties") is JsonObject values)
        {
            value["key"] = Of(values, isWhole);
        }

        return value;
    }

    private static JsonNode OfScalar(JsonNode schema, string? type) => (type, GongSchemas.Find(schema, "format")?.GetValue<string>()) switch
    {
        ("string", "date-time") => "2025-03-04T10:30:00Z",
        ("string", "date") => "2025-03-04",
        ("string", "email") => "jo@example.com",
        ("string", "uri") => "https://example.com/page",
        ("integer" or "number", _) => 3,
        ("boolean", _) => true,
        _ => "text",
    };
}
