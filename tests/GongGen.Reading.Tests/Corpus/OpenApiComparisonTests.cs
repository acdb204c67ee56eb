using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Testing.Documents;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace GongGen.Reading.Tests.Corpus;

/// <summary>Microsoft's reader is the judge: both find the same operations, parameters, bodies and members.</summary>
public class OpenApiComparisonTests
{
    [Fact]
    public void Our_document_reads_the_same() => Compare(Path.Combine(AppContext.BaseDirectory, "Corpus", "everything.yaml"));

    [SharedDocumentTheory("specs/gong-v2-published.json", "gong/gong-v2-facts.yaml", "specs/gong-calls-ae.yml")]
    [InlineData("specs/gong-v2-published.json")]
    [InlineData("gong/gong-v2-facts.yaml")]
    [InlineData("specs/gong-calls-ae.yml")]
    public void Real_documents_read_the_same(string path) => Compare(SharedDocuments.Find(path)!);

    private static void Compare(string path)
    {
        string text = File.ReadAllText(path);
        DocumentModel ours = DocumentReader.Read(new SpecSource(path, text), new ReadSettings { Namespace = "Gong" }, CancellationToken.None).Model!;
        OpenApiDocument theirs = new OpenApiJsonReader().Read(JsonBridge.Convert(text), new Uri("file:///document"), new OpenApiReaderSettings()).Document!;

        Assert.Equal(Operations(theirs), Operations(ours));
        Assert.Equal(Members(theirs), Members(ours));
    }

    private static List<string> Operations(DocumentModel model) =>
    [
        .. model.Apis.SelectMany(api => api.Operations)
            .Select(operation => $"{operation.HttpMethod} {operation.Path} {operation.Id} ({Sorted(operation.Parameters.Select(parameter => $"{parameter.Location}:{parameter.WireName}:{parameter.IsRequired}"))})"
                + $" body {operation.Body?.MediaType} failures {operation.Failures.Count}")
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> Operations(OpenApiDocument document) =>
    [
        .. document.Paths.SelectMany(path => path.Value.Operations!.Select(operation => Describe(document, path.Key, path.Value, operation.Key.Method, operation.Value)))
            .Order(StringComparer.Ordinal),
    ];

    private static string Describe(OpenApiDocument document, string path, IOpenApiPathItem item, string method, OpenApiOperation operation)
    {
        IEnumerable<IOpenApiParameter> parameters = [.. item.Parameters ?? [], .. operation.Parameters ?? []];
        string? server = document.Servers?.Select(each => new Uri(each.Url!)).FirstOrDefault(each => each.Scheme == "https" && !each.IsLoopback)?.AbsolutePath.TrimEnd('/');
        bool hasSuccess = operation.Responses!.Keys.Any(status => status.StartsWith('2'));
        int failures = operation.Responses.Keys.Count(status => !status.StartsWith('2') && (hasSuccess || status != "default"));
        return $"{method.ToUpperInvariant()} {server}{path} {operation.OperationId} ({Sorted(parameters.Select(parameter => $"{parameter.In}:{parameter.Name}:{parameter.Required}"))})"
            + $" body {operation.RequestBody?.Content?.Keys.First()} failures {failures}";
    }

    private static List<string> Members(DocumentModel model) =>
    [
        .. model.Types.OfType<RecordModel>().Where(record => record.SchemaName.Length > 0)
            .Select(record => $"{record.SchemaName}: {Sorted(record.Properties.Select(member => $"{member.JsonName}:{member.IsRequired}"))}")
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> Members(OpenApiDocument document) =>
    [
        .. document.Components!.Schemas!.Select(schema => (schema.Key, Parts: Parts(schema.Value).ToList()))
            .Where(schema => schema.Parts.Exists(part => part.Properties?.Count > 0))
            .Select(schema => $"{schema.Key}: {Sorted(schema.Parts.SelectMany(part => part.Properties?.Keys ?? []).Distinct().Select(name => $"{name}:{schema.Parts.Exists(part => part.Required?.Contains(name) == true)}"))}")
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<IOpenApiSchema> Parts(IOpenApiSchema schema) => [schema, .. (schema.AllOf ?? []).SelectMany(Parts)];

    private static string Sorted(IEnumerable<string> items) => string.Join(", ", items.Order(StringComparer.Ordinal));
}
