using System.Globalization;
using System.Text.Json.Nodes;

namespace GongGen.Testing.Documents;

/// <summary>Makes values that a schema allows, the same ones for the same seed.</summary>
public sealed class RandomValue(int seed)
{
    private const int MaxDepth = 5;

    private readonly Random _random = new(seed);

    /// <summary>A value; optional members come and go, and deep inside they stay away.</summary>
    public JsonNode? Of(JsonNode schema, int depth = 0)
    {
        IReadOnlyList<string> types = GongSchemas.Types(schema);
        if (types.Contains("null") && _random.Next(4) == 0)
        {
            return null;
        }

        if (GongSchemas.Find(schema, "enum") is JsonArray values)
        {
            List<JsonNode> known = [.. values.OfType<JsonNode>()];
            return known[_random.Next(known.Count)].DeepClone();
        }

        return types.FirstOrDefault(type => type is not "null") switch
        {
            "object" => OfObject(schema, depth),
            "array" => OfArray(schema, depth),
            "string" => OfText(schema),
            "integer" => JsonValue.Create((long)Number(schema)),
            "number" => JsonValue.Create(Number(schema) + (_random.Next(4) / 4.0)),
            "boolean" => JsonValue.Create(_random.Next(2) == 0),
            _ => JsonValue.Create("anything"),
        };
    }

    private JsonObject OfObject(JsonNode schema, int depth)
    {
        JsonObject value = [];
        IReadOnlySet<string> required = GongSchemas.Required(schema);
        foreach (KeyValuePair<string, JsonNode> member in GongSchemas.Members(schema))
        {
            bool isPresent = required.Contains(member.Key) || (depth < MaxDepth && _random.Next(3) > 0);

            // Null is not sent for an optional member, so it would not come back.
            JsonNode? inner = isPresent ? Of(member.Value, depth + 1) : null;
            if (inner is not null || required.Contains(member.Key))
            {
                value[member.Key] = inner;
            }
        }

        if (GongSchemas.Find(schema, "additionalProperties") is JsonObject values && value.Count == 0)
        {
            foreach (string key in new[] { "key", "other key" })
            {
                // A value that is null is left out of a map.
                if (Of(values, depth + 1) is { } inner)
                {
                    value[key] = inner;
                }
            }
        }

        return value;
    }

    private JsonArray OfArray(JsonNode schema, int depth)
    {
        int least = (int)(GongSchemas.Number(schema, "minItems") ?? 0);
        JsonNode? items = GongSchemas.Find(schema, "items");
        int count = depth >= MaxDepth ? least : Math.Max(least, _random.Next(3));
        IEnumerable<JsonNode?> values = Enumerable.Range(0, count).Select(index => items is null ? JsonValue.Create(index) : Of(items, depth + 1)).Where(item => item is not null);
        bool isSet = GongSchemas.Find(schema, "uniqueItems")?.GetValue<bool>() is true;
        return new JsonArray([.. isSet ? values.DistinctBy(value => value!.ToJsonString()) : values]);
    }

    private JsonValue OfText(JsonNode schema)
    {
        string? format = GongSchemas.Find(schema, "format")?.GetValue<string>();
        DateTimeOffset time = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(_random.Next(-12, 15))).AddSeconds(_random.Next(100_000_000));
        string text = format switch
        {
            "date-time" => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            "date" => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "uri" or "url" => $"https://example.com/{_random.Next()}",
            "email" => $"a{_random.Next()}@example.com",
            "byte" => "AAEC",
            _ when GongSchemas.Find(schema, "pattern") is not null => _random.Next(1, 9999).ToString(CultureInfo.InvariantCulture),
            _ => $"{_random.Next()} ü\"\\\n👋",
        };
        int most = (int)(GongSchemas.Number(schema, "maxLength") ?? int.MaxValue);
        return JsonValue.Create(text.Length > most ? new string('x', most) : text);
    }

    private double Number(JsonNode schema)
    {
        double least = GongSchemas.Number(schema, "minimum") ?? -1000;
        double most = (GongSchemas.Number(schema, "maximum") - 1) ?? Math.Max(least, 0) + 1_000_000;
        return Math.Ceiling(least) + Math.Floor(_random.NextDouble() * Math.Max(0, Math.Floor(most) - Math.Ceiling(least)));
    }
}
