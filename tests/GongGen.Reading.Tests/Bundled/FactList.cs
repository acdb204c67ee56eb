using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GongGen.Reading.Tests.Bundled;

/// <summary>What an OpenAPI document says without its prose: one line for each operation, parameter, body, answer and member, with its attributes.</summary>
internal sealed partial class FactList
{
    private static readonly string[] s_limits = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];

    private readonly SortedDictionary<string, SortedSet<string>> _lines = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly JsonNode _document;

    private FactList(JsonNode document, IReadOnlyDictionary<string, string> names)
    {
        _document = document;
        _names = names;
    }

    /// <summary>The lines, each as "name: attribute, attribute".</summary>
    public IEnumerable<string> Lines => _lines.Select(line => $"{line.Key}: {string.Join(", ", line.Value)}");

    /// <summary>Reads a document; the schemas get other names where there are any.</summary>
    public static FactList Of(JsonNode document, IReadOnlyDictionary<string, string> names)
    {
        FactList list = new(document, names);
        foreach ((string path, JsonNode? item) in document["paths"]!.AsObject())
        {
            foreach ((string method, JsonNode? operation) in item!.AsObject())
            {
                list.AddOperation(path, method, operation!);
            }
        }

        foreach ((string name, JsonNode? schema) in document["components"]!["schemas"]!.AsObject())
        {
            list.AddMembers(list.NameOf(name), schema!);
        }

        return list;
    }

    /// <summary>Reads lines as <see cref="Lines"/> gives them.</summary>
    public static FactList Parse(IEnumerable<string> lines)
    {
        FactList list = new(new JsonObject(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (string line in lines)
        {
            string[] halves = line.Split(": ", 2);
            list.Add(halves[0], halves[1].Split(", "));
        }

        return list;
    }

    /// <summary>The lines of this list that the other lacks, with the attributes that it lacks.</summary>
    public IEnumerable<string> Without(FactList other)
    {
        foreach ((string name, SortedSet<string> attributes) in _lines)
        {
            string[] missing = other._lines.TryGetValue(name, out SortedSet<string>? known) ? [.. attributes.Except(known)] : [.. attributes];
            if (missing.Length > 0)
            {
                yield return $"{name}: {string.Join(", ", missing)}";
            }
        }
    }

    private void AddOperation(string path, string method, JsonNode operation)
    {
        string id = (string)operation["operationId"]!;
        Add(id, [$"{method.ToUpperInvariant()} {path}", .. Flags(operation), .. Items(operation, "tags").Select(tag => $"tag {tag}"), .. ScopesOf(operation)]);
        foreach (JsonNode parameter in Items(operation, "parameters").Select(Target))
        {
            Add($"{id}({parameter["in"]} {parameter["name"]})", [.. Flags(parameter), .. Attributes(parameter["schema"]!)]);
        }

        if (operation["requestBody"] is { } body)
        {
            (string media, JsonNode? content) = body["content"]!.AsObject().First();
            Add($"{id}(body)", [media, .. Flags(body), .. Attributes(content!["schema"]!)]);
            AddMembers($"{id}(body)", content["schema"]!);
        }

        foreach ((string status, JsonNode? response) in operation["responses"]!.AsObject())
        {
            Add($"{id}({status})", Target(response!)["content"]!.AsObject().SelectMany(content => Attributes(content.Value!["schema"]!)));
        }
    }

    private void AddMembers(string owner, JsonNode schema)
    {
        if (schema["properties"] is not JsonObject properties)
        {
            return;
        }

        HashSet<string> required = [.. Items(schema, "required").Select(name => (string)name!)];
        foreach ((string name, JsonNode? member) in properties)
        {
            Add($"{owner}.{name}", [.. Attributes(member!), .. Flags(member!), .. required.Contains(name) ? ["required"] : Array.Empty<string>()]);
        }
    }

    private void Add(string name, IEnumerable<string> attributes)
    {
        SortedSet<string> line = new(attributes, StringComparer.Ordinal);
        if (_lines.TryGetValue(name, out SortedSet<string>? known))
        {
            // Several of Gong's schemas have one name of ours; then they are the same.
            Assert.Equal(known, line);
        }

        _lines[name] = line;
    }

    private IEnumerable<string> Attributes(JsonNode schema)
    {
        JsonNode place = schema;
        string prefix = "";
        while (true)
        {
            JsonNode target = Target(place);
            foreach (string attribute in Own(target))
            {
                yield return attribute;
            }

            string type = TypeOf(target);
            if (type == "array")
            {
                (prefix, place) = (prefix + "list of ", target["items"]!);
            }
            else if (target["additionalProperties"] is JsonObject values)
            {
                (prefix, place) = (prefix + "map of ", values);
            }
            else
            {
                yield return prefix + (place["$ref"] is { } reference && target["enum"] is null ? NameOf(((string)reference!).Split('/')[^1]) : type);
                yield break;
            }
        }
    }

    private static IEnumerable<string> Own(JsonNode schema)
    {
        if (schema["format"] is { } format)
        {
            yield return "format " + ((string)format! == "url" ? "uri" : format);
        }

        if (schema["enum"] is JsonArray values)
        {
            // Gong's document sometimes has the whole list once more, as one value.
            IEnumerable<string> known = values.SelectMany(value => ListInAValue().Split(value!.ToString())).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            yield return "values " + string.Join('|', known);
        }

        if (schema["uniqueItems"] is not null)
        {
            yield return "unique";
        }

        foreach (string limit in s_limits.Where(limit => schema[limit] is not null))
        {
            yield return $"{limit} {schema[limit]}";
        }
    }

    // Gong declares values that can be of any type as objects without members.
    private static string TypeOf(JsonNode schema) => schema["type"] switch
    {
        null => "any",
        JsonArray types => types.Select(type => (string)type!).First(type => type != "null"),
        { } type when (string)type! == "object" && schema["properties"] is null => "any",
        { } type => (string)type!,
    };

    private static IEnumerable<string> Flags(JsonNode node) => new[] { "required", "deprecated" }.Where(flag => node[flag] is JsonValue value && (bool)value);

    // Our document says it in words, the list of facts beside them.
    private static IEnumerable<string> ScopesOf(JsonNode operation) => operation["x-gong-scopes"] is JsonArray scopes
        ? scopes.Select(scope => $"scope {scope}")
        : Scope().Matches((string?)operation["description"] ?? "").Select(match => $"scope {match.Value}");

    private static IEnumerable<JsonNode> Items(JsonNode node, string key) => (node[key] as JsonArray ?? []).Select(item => item!);

    private JsonNode Target(JsonNode node) => node["$ref"] is { } reference
        ? Target(((string)reference!)[2..].Split('/').Aggregate(_document, (place, name) => place[name]!))
        : node;

    private string NameOf(string schema) => _names.GetValueOrDefault(schema, schema);

    [GeneratedRegex(", | / ", RegexOptions.None, 5000)]
    private static partial Regex ListInAValue();

    [GeneratedRegex(@"api:[a-z-]+(:[a-z-]+)*", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Scope();
}
