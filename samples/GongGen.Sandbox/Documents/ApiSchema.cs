using System.Globalization;
using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Documents;

/// <summary>What a value may be, by the words of JSON Schema that the document uses.</summary>
internal sealed class ApiSchema
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "$ref", "type", "format", "enum", "properties", "required", "items", "additionalProperties", "minLength", "maxLength", "minimum", "maximum",
        "minItems", "maxItems", "uniqueItems", "title", "description", "deprecated", "example", "examples",
    };

    private readonly JsonObject _own;
    private readonly JsonObject _target;
    private readonly ApiDocument _document;
    private IReadOnlyDictionary<string, ApiSchema>? _members;

    public ApiSchema(JsonObject node, ApiDocument document)
    {
        _own = node;
        _target = document.Follow(node);
        _document = document;
        if (node.Concat(_target).FirstOrDefault(word => !Words.Contains(word.Key)).Key is { } unknown)
        {
            throw new InvalidOperationException($"The word {unknown} is not understood here.");
        }
    }

    /// <summary>The type, "null" aside; null for any value.</summary>
    public string? Type => Types.FirstOrDefault(type => !IsNull(type));

    public bool AllowsNull => Type is null || Types.Any(IsNull);

    public string? Format => Find("format")?.GetValue<string>();

    /// <summary>The values that a text may have; none for any.</summary>
    public IReadOnlyList<string> Choices => Texts("enum");

    public IReadOnlyDictionary<string, ApiSchema> Members => _members ??= (Find("properties")?.AsObject() ?? [])
        .ToDictionary(member => member.Key, member => new ApiSchema(member.Value!.AsObject(), _document), StringComparer.Ordinal);

    public IReadOnlyList<string> Required => Texts("required");

    public ApiSchema? Items => Inner("items");

    /// <summary>What each value of a map is; null where the object is no map.</summary>
    public ApiSchema? Values => Inner("additionalProperties");

    public bool IsUnique => Find("uniqueItems")?.GetValue<bool>() is true;

    public decimal? Minimum => Number("minimum");

    public decimal? Maximum => Number("maximum");

    public int MinLength => (int)(Number("minLength") ?? 0);

    public int MaxLength => (int)(Number("maxLength") ?? int.MaxValue);

    public int MinItems => (int)(Number("minItems") ?? 0);

    public int MaxItems => (int)(Number("maxItems") ?? int.MaxValue);

    public JsonNode? Example => (Find("examples") as JsonArray)?.FirstOrDefault() ?? Find("example");

    private IReadOnlyList<string> Types => Find("type") is JsonValue type ? [type.GetValue<string>()] : Texts("type");

    private static bool IsNull(string type) => string.Equals(type, "null", StringComparison.Ordinal);

    // What stands beside a $ref goes before what it leads to.
    private JsonNode? Find(string word) => _own[word] ?? _target[word];

    private IReadOnlyList<string> Texts(string word) => [.. (Find(word) as JsonArray ?? []).Select(text => text!.GetValue<string>())];

    private ApiSchema? Inner(string word) => Find(word) is JsonObject inner ? new ApiSchema(inner, _document) : null;

    private decimal? Number(string word) =>
        Find(word) is { } number ? decimal.Parse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
