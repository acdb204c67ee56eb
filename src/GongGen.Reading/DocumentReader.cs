using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Choices;
using GongGen.Reading.Documents;
using GongGen.Reading.Operations;
using GongGen.Reading.Overlays;
using GongGen.Reading.Rules;
using GongGen.Reading.Schemas;
using GongGen.Reading.Schemas.Unions;
using GongGen.Reading.Yaml;

namespace GongGen.Reading;

/// <summary>Reads an OpenAPI 3.0 or 3.1 document, YAML or JSON, into a model.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document. Whatever the text holds, it only throws when it is cancelled.</summary>
    public static ReadResult Read(SpecSource source, ReadSettings settings, CancellationToken cancellationToken)
    {
        IssueList issues = new();
        SpecText text = TextCleaner.Clean(source, issues);
        DocumentModel? model = Read(text, settings, issues, cancellationToken);
        return new ReadResult(model, issues.ToArray());
    }

    private static DocumentModel? Read(SpecText text, ReadSettings settings, IssueList issues, CancellationToken cancellationToken)
    {
        if (TextReading.Read(text, issues, cancellationToken) is not { } root || NodeReader.IsNull(root))
        {
            string what = issues.HasSyntaxError ? "nothing of the text could be read" : "the file is empty";
            issues.Add(new SpecIssue(SpecIssueKind.NotOpenApi, what, "", text.Locate(0, 0)));
            return null;
        }

        NodeReader nodes = new(issues);
        if (VersionReader.Read(root, nodes, issues) is not { } version)
        {
            return null;
        }

        OverlayApplier overlays = new((SpecMapping)root, issues, cancellationToken);
        foreach (OverlaySource overlay in settings.Overlays)
        {
            overlays.Apply(overlay);
        }

        ReadContext context = new((SpecMapping)root, nodes, issues, settings, version, cancellationToken);
        return Read(context);
    }

    private static DocumentModel Read(ReadContext context)
    {
        SpecMapping? info = context.Nodes.Mapping(context.Root, "info");
        Server server = ServerReader.Read(context.Root, context.Nodes, context.Issues);
        PathsReader paths = new(context, server);
        TypeMapper types = new(context);
        types.ReadComponents();
        List<ApiModel> apis = paths.ReadApis(types);
        List<TypeModel> grouped = SharedMembers.Add(FileGrouper.Group(types.InComponents(), types.InOperations(), apis));
        DocumentModel document = new()
        {
            Namespace = context.Settings.Namespace,
            IsPublic = context.Settings.IsPublic,
            Title = info is null ? "" : Docs.PlainText.From(context.Nodes.Text(info, "title")),
            Version = info is null ? "" : Docs.PlainText.From(context.Nodes.Text(info, "version")),
            BaseUrl = server.BaseUrl,
            Apis = apis.ToEquatableArray(),
            Types = RequestRecords.Mark(grouped, apis).ToEquatableArray(),
        };
        DocumentChoice choice = new(context, paths);
        DocumentModel wanted = choice.Apply(document);
        DocumentModel complete = new RuleAttacher(context, wanted).Attach(wanted);
        choice.ForgetIssues();
        return complete;
    }
}
