using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Documents;

/// <summary>One parameter of an operation.</summary>
internal sealed class ApiParameter
{
    public ApiParameter(JsonObject node, ApiDocument document)
    {
        Name = node["name"]!.GetValue<string>();
        IsInPath = node["in"]!.GetValue<string>() switch
        {
            "path" => true,
            "query" => false,
            var place => throw new InvalidOperationException($"Parameters in a {place} are not read here."),
        };
        IsRequired = node["required"]?.GetValue<bool>() is true;
        Schema = new ApiSchema(node["schema"]!.AsObject(), document);
    }

    public string Name { get; }

    public bool IsInPath { get; }

    public bool IsRequired { get; }

    public ApiSchema Schema { get; }
}
