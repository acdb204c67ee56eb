using System.Text.Json;
using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.EndToEnd.Tests.Operations;

/// <summary>What an operation is given.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Parameters">The values of parameters, by their names on the wire; those that are not given are missing.</param>
/// <param name="Body">The body; null where there is none, or a form.</param>
public sealed record OperationInput(GongOperation Operation, IReadOnlyDictionary<string, JsonNode> Parameters, JsonNode? Body)
{
    /// <summary>Content of a form's file: the start of a recording, as one of the clients looks at it before it sends it.</summary>
    public static ReadOnlyMemory<byte> File { get; } = "RIFF\u0001\0\0\0WAVEfmt and the rest"u8.ToArray();

    /// <summary>The examples of the document.</summary>
    public static OperationInput OfExamples(GongOperation operation, bool isWhole) => new(
        operation,
        operation.Parameters.Where(parameter => isWhole || parameter.IsRequired).ToDictionary(parameter => parameter.Name, parameter => parameter.Example),
        HasJson(operation) ? Sensible(operation, ExampleValue.Of(operation.Body!, isWhole)) : null);

    /// <summary>Anything that the document allows.</summary>
    public static OperationInput Random(GongOperation operation, int seed)
    {
        RandomValue random = new(seed);
        Random presence = new(seed);
        return new OperationInput(
            operation,
            operation.Parameters.Where(parameter => parameter.IsRequired || presence.Next(2) == 0).ToDictionary(
                parameter => parameter.Name,
                parameter => random.Of(parameter.Schema) is { } value and not JsonArray { Count: 0 } ? value : parameter.Example),
            HasJson(operation) ? random.Of(operation.Body!) : null);
    }

    /// <summary>What is said otherwise than by a request that was sent; null where it says the same.</summary>
    public string? Difference(RecordedRequest request)
    {
        if (request.Operation != Operation.Id || request.Method != Operation.Method)
        {
            return $"{request.Method} {request.Path} is {request.Operation}";
        }

        string expected = string.Join('\n', Parameters.Where(given => !IsInPath(given.Key)).SelectMany(Texts).Order(StringComparer.Ordinal));
        string sent = string.Join('\n', request.RawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Text).Order(StringComparer.Ordinal));
        if (expected != sent)
        {
            return $"The query is\n{sent}\nand not\n{expected}";
        }

        JsonNode? body = Body is null ? null : JsonNode.Parse(request.Body.Span);
        return SameJson.As(Body, body) ? PathDifference(request) : $"The body is\n{body}\nand not\n{Body}";
    }

    // What holds between members cannot be seen in their schemas.
    private static JsonNode Sensible(GongOperation operation, JsonNode body)
    {
        switch (operation.Id)
        {
            case "addCall":
                body["parties"]![0]!["userId"] = body["primaryUser"]!.DeepClone();
                break;
            case "listCallsExtensive" when body["contentSelector"] is { } selector:
                selector["context"] = "Extended";
                break;
        }

        return body;
    }

    private static bool HasJson(GongOperation operation) => operation is { Body: not null, HasForm: false };

    private bool IsInPath(string name) => Operation.Parameters.Single(parameter => parameter.Name == name).IsInPath;

    private string? PathDifference(RecordedRequest request)
    {
        string expected = Parameters.Where(given => IsInPath(given.Key)).Aggregate(Operation.Path, (path, given) => path.Replace("{" + given.Key + "}", Texts(given).Single().Split('=', 2)[1]));
        return request.Path == expected ? null : $"The path is {request.Path} and not {expected}";
    }

    private static IEnumerable<string> Texts(KeyValuePair<string, JsonNode> given) => given.Value is JsonArray items
        ? items.Select(item => $"{given.Key}={SameJson.Normal(item!.GetValue<string>())}")
        : [$"{given.Key}={(given.Value.GetValueKind() is JsonValueKind.String ? SameJson.Normal(given.Value.GetValue<string>()) : given.Value.ToJsonString())}"];

    private static string Text(string pair)
    {
        string[] parts = pair.Split('=', 2);
        Assert.DoesNotContain('+', parts[1]);
        return $"{Uri.UnescapeDataString(parts[0])}={SameJson.Normal(Uri.UnescapeDataString(parts[1]))}";
    }
}
