using System.Text.Json.Nodes;

namespace GongGen.Testing.Documents;

/// <summary>One operation of the bundled document.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Method">Its method, in capitals.</param>
/// <param name="Path">Its path, with placeholders.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="MediaType">What its request carries; null for nothing.</param>
/// <param name="Body">The schema of what its request carries.</param>
/// <param name="Answers">The schema of each answer, by status.</param>
public sealed record GongOperation(
    string Id,
    string Method,
    string Path,
    IReadOnlyList<GongParameter> Parameters,
    string? MediaType,
    JsonObject? Body,
    IReadOnlyDictionary<int, JsonObject> Answers)
{
    /// <summary>The operations of the document.</summary>
    public static IReadOnlyList<GongOperation> All { get; } = [.. Read()];

    /// <summary>The operations by their names.</summary>
    public static IReadOnlyDictionary<string, GongOperation> ById { get; } = All.ToDictionary(operation => operation.Id, StringComparer.Ordinal);

    /// <summary>Whether it carries a form.</summary>
    public bool HasForm => MediaType is "multipart/form-data";

    /// <summary>The first status of a success.</summary>
    public int Success => Answers.Keys.First(status => status < 300);

    /// <summary>The member of the answer that holds the rows of a page; null where it has no pages.</summary>
    public string? Rows
    {
        get
        {
            bool takesCursor = Parameters.Any(parameter => parameter.Name is "cursor") || (Body is not null && GongSchemas.Members(Body).ContainsKey("cursor"));
            IReadOnlyDictionary<string, JsonNode> members = GongSchemas.Members(Answers[Success]);
            return takesCursor && members.ContainsKey("records") ? members.Single(member => GongSchemas.Types(member.Value).Contains("array")).Key : null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    private static IEnumerable<GongOperation> Read() =>
        from path in GongSchemas.Document["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        where method.Value!["operationId"] is not null
        select Read(path.Key, method.Key, method.Value!.AsObject());

    private static GongOperation Read(string path, string method, JsonObject node)
    {
        KeyValuePair<string, JsonNode?>? content = node["requestBody"]?["content"]?.AsObject().Single();
        return new GongOperation(
            node["operationId"]!.GetValue<string>(),
            method.ToUpperInvariant(),
            path,
            [.. (node["parameters"]?.AsArray() ?? []).Select(parameter => GongParameter.Read(GongSchemas.Follow(parameter!.AsObject())))],
            content?.Key,
            content?.Value!["schema"]!.AsObject(),
            node["responses"]!.AsObject().ToDictionary(
                answer => int.Parse(answer.Key),
                answer => GongSchemas.Follow(answer.Value!.AsObject())["content"]!["application/json"]!["schema"]!.AsObject()));
    }
}
