using System.Text.Json.Nodes;

namespace GongGen.Reading.Tests.Bundled;

/// <summary>Everything in our document is explained, and no explanation is there for its own sake.</summary>
public class BundledProseTests
{
    [Fact]
    public void Everything_has_a_description() => Assert.Empty(Explained().Where(place => Description(place.Node).Length == 0).Select(place => place.Name));

    [Fact]
    public void Descriptions_are_sentences() =>
        Assert.Empty(Explained().Where(place => Description(place.Node) is { Length: > 0 } text && text[^1] != '.').Select(place => place.Name));

    [Fact]
    public void Every_schema_parameter_and_response_is_used()
    {
        string text = BundledFiles.Document;
        IEnumerable<string> pointers = new[] { "schemas", "parameters", "responses", "headers" }
            .SelectMany(section => BundledFiles.DocumentJson["components"]![section]!.AsObject().Select(entry => $"'#/components/{section}/{entry.Key}'"));

        Assert.All(pointers, pointer => Assert.Contains(pointer, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_operation_names_its_scope() =>
        Assert.Empty(Operations().Where(operation => !Description(operation.Node).Contains(" Scope: ", StringComparison.Ordinal)).Select(operation => operation.Name));

    [Fact]
    public void Every_tag_is_explained_once() => Assert.Equal(
        Operations().Select(operation => (string)operation.Node["tags"]![0]!).Distinct().Order(StringComparer.Ordinal),
        BundledFiles.DocumentJson["tags"]!.AsArray().Select(tag => (string)tag!["name"]!).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Name, JsonNode Node)> Explained()
    {
        JsonNode components = BundledFiles.DocumentJson["components"]!;
        return
        [
            .. BundledFiles.DocumentJson["tags"]!.AsArray().Select(tag => ((string)tag!["name"]!, tag!)),
            .. Operations(),
            .. Operations().SelectMany(operation => Parts(operation.Name, operation.Node)),
            .. new[] { "parameters", "responses", "headers", "schemas" }.SelectMany(section => components[section]!.AsObject().Select(entry => (entry.Key, entry.Value!))),
            .. components["schemas"]!.AsObject().SelectMany(schema => Members(schema.Key, schema.Value!)),
        ];
    }

    private static IEnumerable<(string Name, JsonNode Node)> Operations() =>
        BundledFiles.DocumentJson["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(method => ((string)method.Value!["operationId"]!, method.Value!));

    private static IEnumerable<(string Name, JsonNode Node)> Parts(string name, JsonNode operation)
    {
        IEnumerable<JsonNode?> parts = [.. operation["parameters"] as JsonArray ?? [], operation["requestBody"], .. operation["responses"]!.AsObject().Select(response => response.Value)];
        return parts.Where(part => part is not null && part["$ref"] is null).Select(part => ($"{name} {part!["name"]}", part!));
    }

    private static IEnumerable<(string Name, JsonNode Node)> Members(string owner, JsonNode schema)
    {
        foreach ((string name, JsonNode? member) in schema["properties"] as JsonObject ?? [])
        {
            yield return ($"{owner}.{name}", member!);
            foreach (string key in new[] { "items", "additionalProperties" })
            {
                if (member![key] is { } inner && inner["$ref"] is null)
                {
                    yield return ($"{owner}.{name}/{key}", inner);
                }
            }
        }
    }

    private static string Description(JsonNode node) => ((string?)node["description"] ?? "").Trim();
}
