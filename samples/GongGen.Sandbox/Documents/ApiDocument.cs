using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Documents;

/// <summary>The description of the API that the sandbox holds requests against.</summary>
internal sealed class ApiDocument
{
    private const string FileName = "gong.yaml";

    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    private readonly JsonObject _root;
    private readonly Dictionary<string, ApiOperation> _byId;

    private ApiDocument(JsonObject root)
    {
        _root = root;
        Operations =
        [
            .. from path in root["paths"]!.AsObject()
               from method in Methods
               where path.Value![method] is not null
               select new ApiOperation(method.ToUpperInvariant(), path.Key, path.Value![method]!.AsObject(), this),
        ];
        _byId = Operations.ToDictionary(operation => operation.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The document that the client is generated from.</summary>
    public static ApiDocument Bundled { get; } = ReadBundled();

    public IReadOnlyList<ApiOperation> Operations { get; }

    /// <summary>The operation with an id, in any case.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ApiOperation Find(string id) => _byId.TryGetValue(id, out var operation)
        ? operation
        : throw new ArgumentException($"The API has no operation \"{id}\"; GongSandbox.Operations has the names of all.", nameof(id));

    /// <summary>The object itself, or the one that its <c>$ref</c> leads to.</summary>
    public JsonObject Follow(JsonObject node)
    {
        while (node["$ref"] is { } reference)
        {
            var target = reference.GetValue<string>().Split('/').Skip(1).Aggregate<string, JsonNode?>(_root, (parent, name) => parent?[name]);
            node = target?.AsObject() ?? throw new InvalidOperationException($"{reference} leads nowhere.");
        }

        return node;
    }

    private static ApiDocument ReadBundled()
    {
        using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream);
        return new ApiDocument(YamlReader.Read(reader));
    }
}
