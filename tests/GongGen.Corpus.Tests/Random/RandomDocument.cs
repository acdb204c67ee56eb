using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace GongGen.Corpus.Tests.Random;

/// <summary>Makes valid documents that nobody wrote.</summary>
internal static class RandomDocument
{
    private static readonly string[] Names =
    [
        "id", "name", "Name", "user-id", "user_id", "class", "value", "2nd", "a.b", "Ünï", "名", "", "$ref", "x-y", "default", "request", "item", "Equals", "cancellationToken", "ToString",
    ];

    private static readonly string[] SchemaNames = ["A", "B", "a", "Task", "GongFile", "Runtime", "List item", "1st", "Inner", "Value"];

    private static readonly string[] Texts = ["", "Text.", "Two\nlines", "<p>A &amp; b</p>", "*/ \"x\" \\", "\u2028", "ends."];

    /// <summary>A document of a few paths and schemas that refer to each other.</summary>
    public static Gen<JsonObject> Document { get; } =
        from version in Gen.Elements("3.0.3", "3.1.0")
        from schemas in Members(SchemaNames, Schema(3), 8, least: 3)
        from paths in Members(["/a", "/a/{id}", "/b/{user-id}/c", "/v2/d.json"], PathItem, 4, least: 2)
        from text in Gen.Elements(Texts)
        select new JsonObject
        {
            ["openapi"] = version,
            ["info"] = new JsonObject { ["title"] = text, ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };

    private static Gen<JsonObject> PathItem => Members(["get", "post", "put", "delete", "patch"], Operation.Select(operation => (JsonNode)operation), 3, least: 1);

    private static Gen<JsonObject> Operation =>
        from id in Gen.Elements("get", "list things", "GET", "1st", "class", "add-Thing")
        from tag in Gen.Elements("Calls", "calls", "Calls (Old)", "✓", "GongClient", "")
        from text in Gen.Elements(Texts)
        from deprecated in Gen.Elements(true, false)
        from parameters in ListOf(Parameter, 4)
        from body in Gen.Frequency((1, Gen.Constant<JsonNode?>(null)), (1, Body.Select(body => (JsonNode?)body)))
        from response in Response
        let parts = new Dictionary<string, JsonNode?>(StringComparer.Ordinal)
        {
            ["operationId"] = id, ["tags"] = new JsonArray(tag), ["summary"] = text, ["deprecated"] = deprecated, ["parameters"] = parameters, ["requestBody"] = body, ["responses"] = response,
        }
        select new JsonObject(parts.Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Key, part.Value)));

    private static Gen<JsonNode> Parameter =>
        from name in Gen.Elements(Names)
        from place in Gen.Elements("query", "header", "cookie", "path")
        from required in Gen.Elements(true, false)
        from style in Gen.Elements("form", "simple", "FORM", "pipeDelimited", "deepObject")
        from schema in Schema(1)
        select (JsonNode)new JsonObject { ["name"] = name, ["in"] = place, ["required"] = required || place is "path", ["style"] = style, ["schema"] = schema };

    private static Gen<JsonObject> Body =>
        from type in Gen.Elements("application/json", "multipart/form-data", "application/x-www-form-urlencoded", "text/plain", "*/*", "application/octet-stream", "application/x+json")
        from required in Gen.Elements(true, false)
        from schema in Schema(2)
        select new JsonObject { ["required"] = required, ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } } };

    private static Gen<JsonObject> Response =>
        from status in Gen.Elements("200", "201", "204", "2XX", "default", "404")
        from type in Gen.Elements("application/json", "text/csv", "*/*", "image/png")
        from schema in Schema(2)
        select new JsonObject { [status] = new JsonObject { ["description"] = "", ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } } }, ["400"] = new JsonObject { ["description"] = "" } };

    private static Gen<JsonNode> Schema(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency((4, Scalar), (2, Reference), (3, Record(depth)), (2, List(depth)), (1, Map(depth)), (1, Combined(depth)));

    private static Gen<JsonNode> Reference => Gen.Elements(SchemaNames).Select(name => (JsonNode)new JsonObject { ["$ref"] = "#/components/schemas/" + name.Replace(" ", "%20") });

    private static Gen<JsonNode> Scalar =>
        from type in Gen.Elements("string", "integer", "number", "boolean", "")
        from keyword in Gen.Elements("format", "enum", "maxLength", "minimum", "exclusiveMinimum", "description", "nullable", "default", "const", "deprecated", "pattern")
        from format in Gen.Elements("date-time", "date", "byte", "binary", "int32", "float", "uuid", "other")
        from values in ListOf(Gen.Elements(Names).Select(name => (JsonNode)JsonValue.Create(name)), 4)
        from text in Gen.Elements(Texts)
        from number in Gen.Elements(-1, 0, 5, 1000)
        let value = keyword switch
        {
            "format" => JsonValue.Create(format),
            "enum" => (JsonNode)values,
            "maxLength" or "minimum" or "exclusiveMinimum" => JsonValue.Create(number),
            "nullable" or "deprecated" => JsonValue.Create(true),
            _ => JsonValue.Create(text),
        }
        select (JsonNode)(type.Length == 0 ? new JsonObject { [keyword] = value } : new JsonObject { ["type"] = type, [keyword] = value });

    private static Gen<JsonNode> Record(int depth) =>
        from members in Members(Names, Schema(depth - 1), 4)
        from required in ListOf(Gen.Elements(Names).Select(name => (JsonNode)JsonValue.Create(name)), 2)
        select (JsonNode)new JsonObject { ["type"] = "object", ["properties"] = members, ["required"] = required };

    private static Gen<JsonNode> List(int depth) => Schema(depth - 1).Select(items => (JsonNode)new JsonObject { ["type"] = "array", ["items"] = items, ["uniqueItems"] = true, ["minItems"] = 1 });

    private static Gen<JsonNode> Map(int depth) => Schema(depth - 1).Select(values => (JsonNode)new JsonObject { ["type"] = "object", ["additionalProperties"] = values });

    private static Gen<JsonNode> Combined(int depth) =>
        from keyword in Gen.Elements("allOf", "oneOf", "anyOf")
        from parts in ListOf(Schema(depth - 1), 3)
        select (JsonNode)new JsonObject { [keyword] = parts };

    private static Gen<JsonArray> ListOf(Gen<JsonNode> item, int most) =>
        from count in Gen.Choose(0, most)
        from items in item.ListOf(count)
        select new JsonArray([.. items.Select(each => each.DeepClone())]);

    private static Gen<JsonObject> Members<T>(string[] names, Gen<T> value, int most, int least = 0)
        where T : JsonNode =>
        from count in Gen.Choose(least, most)
        from chosen in Gen.Shuffle(names)
        from values in value.ListOf(count)
        select new JsonObject(chosen.Take(count).Zip(values, (name, each) => KeyValuePair.Create(name, (JsonNode?)each.DeepClone())));
}
