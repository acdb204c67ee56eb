using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Documents;

/// <summary>What a request carries.</summary>
internal sealed class ApiBody(JsonObject node, ApiDocument document)
{
    public string MediaType { get; } = node["content"]!.AsObject().Single().Key;

    public ApiSchema Schema { get; } = SchemaOf(node, document);

    public bool IsForm => string.Equals(MediaType, "multipart/form-data", StringComparison.Ordinal);

    /// <summary>The schema of the one content of a body or an answer.</summary>
    public static ApiSchema SchemaOf(JsonObject node, ApiDocument document) =>
        new(node["content"]!.AsObject().Single().Value!["schema"]!.AsObject(), document);
}
