using System.Text.Json.Nodes;

namespace GongGen.Testing.Documents;

/// <summary>One parameter of an operation of the bundled document.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="IsInPath">True in the path, false in the query.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
/// <param name="Schema">What it is.</param>
/// <param name="Example">What it may be.</param>
public sealed record GongParameter(string Name, bool IsInPath, bool IsRequired, JsonObject Schema, JsonNode Example)
{
    internal static GongParameter Read(JsonObject node) => new(
        node["name"]!.GetValue<string>(),
        node["in"]!.GetValue<string>() is "path",
        node["required"]!.GetValue<bool>(),
        node["schema"]!.AsObject(),
        node["example"]!);
}
