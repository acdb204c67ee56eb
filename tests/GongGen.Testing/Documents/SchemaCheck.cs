using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GongGen.Testing.Documents;

/// <summary>What of a value a schema does not allow, by the words of JSON Schema that the bundled document uses.</summary>
public static class SchemaCheck
{
    public static IEnumerable<string> Problems(JsonNode? value, JsonNode schema, string path = "$")
    {
        IReadOnlyList<string> types = GongSchemas.Types(schema);
        if (types.Count > 0 && !types.Any(type => Is(value, type)))
        {
            return [$"{path} is {value?.GetValueKind().ToString() ?? "null"}, not {string.Join(" or ", types)}"];
        }

        if (value is not null && GongSchemas.Find(schema, "enum") is JsonArray values && !values.Any(known => JsonNode.DeepEquals(known, value)))
        {
            return [$"{path} is {value}, which is not listed"];
        }

        return value switch
        {
            JsonObject members => OfMembers(members, schema, path),
            JsonArray items => OfItems(items, schema, path),
            JsonValue scalar => OfScalar(scalar, schema).Select(problem => $"{path} {problem}"),
            _ => [],
        };
    }

    private static bool Is(JsonNode? value, string type) => (type, value?.GetValueKind()) switch
    {
        ("null", null) => true,
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => long.TryParse(value!.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private static IEnumerable<string> OfMembers(JsonObject members, JsonNode schema, string path)
    {
        IReadOnlyDictionary<string, JsonNode> known = GongSchemas.Members(schema);
        IEnumerable<string> missing = GongSchemas.Required(schema).Where(name => !members.ContainsKey(name)).Select(name => $"{path} lacks {name}");
        JsonNode? values = GongSchemas.Find(schema, "additionalProperties") as JsonObject;
        bool isOpen = known.Count == 0;
        return missing.Concat(members.SelectMany(member => (known.GetValueOrDefault(member.Key) ?? values) switch
        {
            { } inner => Problems(member.Value, inner, $"{path}.{member.Key}"),
            null => isOpen ? [] : [$"{path} has {member.Key}, which is not known"],
        }));
    }

    private static IEnumerable<string> OfItems(JsonArray items, JsonNode schema, string path)
    {
        if (GongSchemas.Number(schema, "minItems") > items.Count || GongSchemas.Number(schema, "maxItems") < items.Count)
        {
            yield return $"{path} has {items.Count} items";
        }

        if (GongSchemas.Find(schema, "uniqueItems")?.GetValue<bool>() is true && items.DistinctBy(item => item?.ToJsonString()).Count() < items.Count)
        {
            yield return $"{path} has an item twice";
        }

        if (GongSchemas.Find(schema, "items") is { } item)
        {
            foreach (string problem in items.SelectMany((each, index) => Problems(each, item, $"{path}[{index}]")))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> OfScalar(JsonValue value, JsonNode schema)
    {
        if (value.GetValueKind() == JsonValueKind.String)
        {
            string text = value.GetValue<string>();
            bool fits = !(GongSchemas.Number(schema, "maxLength") < text.Length) && !(GongSchemas.Number(schema, "minLength") > text.Length)
                && (GongSchemas.Find(schema, "pattern")?.GetValue<string>() is not { } pattern || Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)));
            return fits ? [] : ["has the wrong length or pattern"];
        }

        bool isNumber = value.GetValueKind() == JsonValueKind.Number;
        double number = isNumber ? double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) : 0;
        bool isInside = !isNumber || (!(GongSchemas.Number(schema, "minimum") > number) && !(GongSchemas.Number(schema, "maximum") < number));
        return isInside ? [] : ["is outside of its limits"];
    }
}
