using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.Sandbox.Tests.Testing;

/// <summary>Breaks a valid value in each way in which its schema can be broken, one at a time.</summary>
internal static class WrongValues
{
    /// <summary>Where the value is broken, and the broken value.</summary>
    public static IEnumerable<(string Path, JsonNode? Value)> Of(JsonNode schema, JsonNode valid, string path = "") =>
        OfItself(schema, valid).Select(wrong => (path, wrong)).Concat(valid switch
        {
            JsonObject members => OfMembers(schema, members, path),
            JsonArray items => OfItems(schema, items, path),
            _ => [],
        });

    /// <summary>Texts that stand for no value of a parameter.</summary>
    public static IEnumerable<string> Texts(JsonNode schema) => GongSchemas.Find(schema, "items") is not null ? [] : OfItself(schema, "text").OfType<JsonValue>()
        .Where(value => value.GetValueKind() is System.Text.Json.JsonValueKind.String)
        .Select(value => value.GetValue<string>());

    private static IEnumerable<(string Path, JsonNode? Value)> OfMembers(JsonNode schema, JsonObject members, string path)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        if (GongSchemas.Members(schema) is { Count: > 0 } known)
        {
            yield return (prefix + "notThere", With(members, "notThere", 1));
            foreach (var name in GongSchemas.Required(schema))
            {
                var without = members.DeepClone().AsObject();
                without.Remove(name);
                yield return (prefix + name, without);
            }

            foreach (var (name, value) in members.SelectMany(member => Of(known[member.Key], member.Value!, prefix + member.Key).Select(wrong => (member.Key, wrong))))
            {
                yield return (value.Path, With(members, name, value.Value));
            }
        }
    }

    private static JsonObject With(JsonObject members, string name, JsonNode? value)
    {
        var copy = members.DeepClone().AsObject();
        copy[name] = value?.DeepClone();
        return copy;
    }

    private static IEnumerable<(string Path, JsonNode? Value)> OfItems(JsonNode schema, JsonArray items, string path)
    {
        var item = GongSchemas.Find(schema, "items")!;
        if (GongSchemas.Find(schema, "uniqueItems")?.GetValue<bool>() is true)
        {
            yield return (path + "[1]", new JsonArray(items[0]!.DeepClone(), items[0]!.DeepClone()));
        }

        if (GongSchemas.Number(schema, "minItems") > 0)
        {
            yield return (path, new JsonArray());
        }

        if (GongSchemas.Number(schema, "maxItems") is { } most and < 1000)
        {
            yield return (path, new JsonArray([.. Enumerable.Range(0, (int)most + 1).Select(_ => items[0]!.DeepClone())]));
        }

        foreach (var (inner, value) in Of(item, items[0]!, path + "[0]"))
        {
            yield return (inner, new JsonArray(value?.DeepClone()));
        }
    }

    private static IEnumerable<JsonNode?> OfItself(JsonNode schema, JsonNode valid)
    {
        var types = GongSchemas.Types(schema);
        List<JsonNode?> wrong = types.FirstOrDefault(type => type is not "null") switch
        {
            "object" => ["text", new JsonArray()],
            "array" => ["text", new JsonObject()],
            "string" => [12345, new JsonObject(), .. OfText(schema)],
            "integer" => ["text", 1.5, true, .. OfNumber(schema)],
            "number" => ["text", true],
            "boolean" => ["yes", 1],
            _ => [],
        };
        return wrong.Count == 0 || types.Contains("null") ? wrong : wrong.Append(null);
    }

    private static IEnumerable<JsonNode?> OfText(JsonNode schema)
    {
        if (GongSchemas.Find(schema, "enum") is not null)
        {
            yield return "none of them";
        }

        if (GongSchemas.Number(schema, "maxLength") is { } most)
        {
            yield return new string('x', (int)most + 1);
        }

        if (GongSchemas.Number(schema, "minLength") > 0)
        {
            yield return "";
        }

        switch (GongSchemas.Find(schema, "format")?.GetValue<string>())
        {
            case "date-time":
                yield return "2025-01-01";
                yield return "2025-01-01T10:00:00";
                break;
            case "date":
                yield return "2025-01-01T10:00:00Z";
                yield return "01/02/2025";
                break;
            case "email":
                yield return "nobody";
                break;
            case "uri":
                yield return "somewhere";
                break;
        }
    }

    private static IEnumerable<JsonNode?> OfNumber(JsonNode schema)
    {
        yield return GongSchemas.Find(schema, "format")?.GetValue<string>() is "int32" ? 3_000_000_000 : JsonNode.Parse("9300000000000000000");
        if (GongSchemas.Number(schema, "minimum") is { } least)
        {
            yield return (int)least - 1;
        }

        if (GongSchemas.Number(schema, "maximum") is { } most)
        {
            yield return (int)most + 1;
        }
    }
}
