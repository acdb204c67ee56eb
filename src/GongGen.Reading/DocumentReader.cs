using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Operations;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading;

/// <summary>Reads a document into its model.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document; it never throws, whatever the text is.</summary>
    public static ReadResult Read(SpecSource source, ReadSettings settings, CancellationToken cancellationToken)
    {
        IssueList issues = new();
        if (YamlReader.Read(source, issues, cancellationToken) is not MappingNode root)
        {
            issues.Add(SpecIssueKind.NotOpenApi, "The file is not an OpenAPI document; nothing was generated", "", new SpecLocation(source.Path, 0, 0, 0, 0, 0, 0));
            return new ReadResult(null, issues.InOrder.ToEquatableArray());
        }
        ReferenceResolver references = new(root, issues);
        ServerAddress server = ServerAddress.Of(root);
        SchemaReader schemas = new(references, issues);
        schemas.ReadComponents(root.Map("components")?.Map("schemas"));
        ApiModel[] apis = new OperationsReader(schemas, references, issues, server).Read(root).ToArray();
        DocumentModel model = new()
        {
            Namespace = settings.Namespace, IsPublic = settings.IsPublic, Title = PlainText.Of(root.Map("info")?.Text("title")), BaseUrl = server.BaseUrl,
            Apis = apis.ToEquatableArray(), Types = schemas.Types.ToEquatableArray(),
        };
        return new ReadResult(model, issues.InOrder.ToEquatableArray());
    }
}
