using System.Globalization;
using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Documents;

/// <summary>One operation as the document describes it.</summary>
internal sealed class ApiOperation
{
    private const string Cursor = "cursor";
    private const string Records = "records";

    public ApiOperation(string method, string path, JsonObject node, ApiDocument document)
    {
        Method = method;
        Path = path;
        Id = node["operationId"]!.GetValue<string>();
        Parameters = [.. (node["parameters"]?.AsArray() ?? []).Select(parameter => new ApiParameter(document.Follow(parameter!.AsObject()), document))];
        Body = node["requestBody"] is JsonObject body ? new ApiBody(document.Follow(body), document) : null;
        Answers = node["responses"]!.AsObject().ToDictionary(
            answer => int.Parse(answer.Key, CultureInfo.InvariantCulture),
            answer => ApiBody.SchemaOf(document.Follow(answer.Value!.AsObject()), document));
    }

    public string Id { get; }

    public string Method { get; }

    public string Path { get; }

    public IReadOnlyList<ApiParameter> Parameters { get; }

    /// <summary>What the request carries; null for nothing.</summary>
    public ApiBody? Body { get; }

    /// <summary>The body of each status that the document lists.</summary>
    public IReadOnlyDictionary<int, ApiSchema> Answers { get; }

    public int SuccessStatus => Answers.Keys.First(status => status is >= 200 and < 300);

    public ApiSchema Success => Answers[SuccessStatus];

    /// <summary>The member of the answer that holds the rows of a page; null where the answer is no page.</summary>
    public string? Rows => TakesCursor && Success.Members.ContainsKey(Records)
        ? Success.Members.First(member => member.Value.Items is not null).Key
        : null;

    private bool TakesCursor =>
        Parameters.Any(parameter => string.Equals(parameter.Name, Cursor, StringComparison.Ordinal))
        || Body?.Schema.Members.ContainsKey(Cursor) is true;
}
