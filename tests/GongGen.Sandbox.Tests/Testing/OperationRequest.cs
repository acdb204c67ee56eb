using System.Text;
using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.Sandbox.Tests.Testing;

/// <summary>A request of an operation, put together from the examples of the document.</summary>
internal sealed record OperationRequest(GongOperation Operation, IReadOnlyList<KeyValuePair<string, string>> Parameters, JsonNode? Body)
{
    public static OperationRequest Of(GongOperation operation, bool isWhole = true) => new(
        operation,
        [.. operation.Parameters.Where(parameter => isWhole || parameter.IsRequired).SelectMany(Values)],
        operation.Body is null || operation.HasForm ? null : ExampleValue.Of(operation.Body, isWhole));

    public OperationRequest Without(string parameter) => this with { Parameters = [.. Parameters.Where(given => given.Key != parameter)] };

    public OperationRequest With(string parameter, string value) => Without(parameter).And(parameter, value);

    public OperationRequest And(string parameter, string value) => this with { Parameters = [.. Parameters, KeyValuePair.Create(parameter, value)] };

    public HttpContent? Content()
    {
        if (!Operation.HasForm)
        {
            return Body is null ? null : new StringContent(Body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        MultipartFormDataContent form = [];
        foreach (var part in GongSchemas.Members(Operation.Body!).Keys)
        {
            form.Add(new ByteArrayContent(MediaSamples.Wav()), part, "file");
        }

        return form;
    }

    public Task<Reply> SendAsync(Session session) => SendAsync(session, Content());

    public Task<Reply> SendAsync(Session session, HttpContent? content)
    {
        var path = Operation.Path;
        List<string> query = [];
        foreach (var (name, value) in Parameters)
        {
            var placeholder = "{" + name + "}";
            if (Operation.Path.Contains(placeholder, StringComparison.Ordinal))
            {
                path = path.Replace(placeholder, Uri.EscapeDataString(value), StringComparison.Ordinal);
            }
            else
            {
                query.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        return session.SendAsync(new HttpMethod(Operation.Method), $"{path}?{string.Join('&', query)}", content);
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(GongParameter parameter) => parameter.Example is JsonArray items
        ? items.Select(item => KeyValuePair.Create(parameter.Name, Text(item!)))
        : [KeyValuePair.Create(parameter.Name, Text(parameter.Example))];

    private static string Text(JsonNode value) => value.GetValueKind() is System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
