using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using GongGen.Sandbox.Documents;

namespace GongGen.Sandbox.Endpoints.Described;

/// <summary>Makes values of a schema, every member present: always the same ones, after the examples of the document.</summary>
internal static class ExampleValue
{
    private const int ItemCount = 2;

    /// <summary>An answer without its request id, which is added when it is written.</summary>
    public static JsonObject Of(ApiSchema answer)
    {
        var body = Members(answer, 0);
        body.Remove(Hosting.AnswerWriter.RequestId);
        return body;
    }

    /// <param name="schema">What the value is.</param>
    /// <param name="index">Which of several values beside each other; ids and choices differ from one to the next.</param>
    public static JsonNode? Of(ApiSchema schema, int index) => schema.Type switch
    {
        "object" => Members(schema, index),
        "array" => Items(schema, index),
        "string" => Text(schema, index),
        "integer" or "number" => Number(schema, index),
        "boolean" => true,
        _ => schema.Example?.DeepClone() ?? "any value",
    };

    private static JsonObject Members(ApiSchema schema, int index) => schema.Values is { } values
        ? new JsonObject([KeyValuePair.Create("first", Of(values, index)), KeyValuePair.Create("second", Of(values, index + 1))])
        : new JsonObject(schema.Members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value, index))));

    private static JsonArray Items(ApiSchema schema, int index)
    {
        if (schema.Example is JsonArray example)
        {
            return example.DeepClone().AsArray();
        }

        var item = schema.Items!;
        var hasVariety = item.Type is "object" || item.Choices.Count > 1;
        var count = Math.Clamp(hasVariety ? ItemCount : 1, schema.MinItems, schema.MaxItems);
        var items = Enumerable.Range(index, count).Select(each => Of(item, each));
        return new JsonArray([.. schema.IsUnique ? items.DistinctBy(each => each?.ToJsonString()) : items]);
    }

    private static string Text(ApiSchema schema, int index)
    {
        if (schema.Choices is { Count: > 0 } choices)
        {
            return choices[index % choices.Count];
        }

        var text = schema.Example?.GetValue<string>() ?? schema.Format switch
        {
            "date-time" => "2025-03-04T10:30:00Z",
            "date" => "2025-03-04",
            "email" => "jo@example.com",
            "uri" => "https://example.com/page",
            _ => "text",
        };
        return BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (id + index).ToString(CultureInfo.InvariantCulture)
            : text;
    }

    private static JsonNode Number(ApiSchema schema, int index)
    {
        var number = schema.Example is { } example ? decimal.Parse(example.ToJsonString(), CultureInfo.InvariantCulture) : 7;
        return JsonValue.Create(Math.Clamp(number + index, schema.Minimum ?? decimal.MinValue, schema.Maximum ?? decimal.MaxValue));
    }
}
