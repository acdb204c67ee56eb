using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Reading.Checks;
using GongGen.Reading.Docs;
using GongGen.Reading.Documents;
using GongGen.Reading.Rules;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads an operation, or leaves it out where it needs something that cannot be read.</summary>
internal sealed class OperationReader(ReadContext context, TypeMapper types, Server server)
{
    private readonly OperationNames _names = new(context);
    private readonly ParameterListReader _parameters = new(context, types);
    private readonly BodyReader _bodies = new(context, types);
    private readonly ResponseReader _responses = new(context, types);

    public OperationModel? Read(OperationEntry entry, ApiDraft api)
    {
        string id = _names.Id(entry);
        string stem = OperationNames.MethodStem(id);
        OperationDraft draft = new(entry, id, stem, context.Issues);
        string pathPrefix = ReadPathPrefix(draft);
        SpecMapping? body = context.Nodes.Mapping(entry.Node, "requestBody");
        if (body is not null)
        {
            draft.ParameterNames.Reserve(BodyReader.ParameterName);
        }

        List<ParameterModel> parameters = draft.IsLeftOut ? [] : _parameters.Read(draft);
        BodyModel? bodyModel = draft.IsLeftOut || body is null ? null : _bodies.Read(body, draft);
        ResponsesModel? responses = draft.IsLeftOut ? null : _responses.Read(draft);
        types.Keep(draft.Found);
        if (draft.IsLeftOut || responses is null)
        {
            return null;
        }

        context.Rules.Add(RuleRegister.Operation(id), RulePlace.Operation, entry.Node);
        return new OperationModel
        {
            Id = id,
            MethodName = _names.Method(stem, api, entry),
            HttpMethod = entry.Method,
            Path = pathPrefix + entry.Path,
            Parameters = RequiredFirst(PathParametersCheck.Run(parameters, draft, context.Issues), parameter => parameter.IsRequired).ToEquatableArray(),
            Body = bodyModel,
            Response = responses.Success,
            Doc = ReadDoc(entry.Node),
            IsDeprecated = context.Nodes.Flag(entry.Node, "deprecated"),
            Failures = responses.Failures.ToEquatableArray(),
            IsRepeatable = RepetitionReader.IsRepeatable(entry.Node, context),
            DuplicateMember = RepetitionReader.DuplicateMember(entry.Node, context),
        };
    }

    /// <summary>The items in their order, those that a caller must give in front.</summary>
    public static IEnumerable<T> RequiredFirst<T>(List<T> items, Func<T, bool> isRequired) =>
        items.Where(isRequired).Concat(items.Where(item => !isRequired(item)));

    // A client has one server; its credentials go nowhere else.
    private string ReadPathPrefix(OperationDraft draft)
    {
        if (PathParametersCheck.HasLooseBrace(draft.Entry.Path))
        {
            draft.LeaveOut("its path has a brace that belongs to no placeholder");
        }

        Server? own = ServerReader.ReadOwn(draft.Entry.Node, server, context.Nodes) ?? ServerReader.ReadOwn(draft.Entry.PathItem, server, context.Nodes);
        if (own is not null && !string.Equals(own.BaseUrl, server.BaseUrl, StringComparison.OrdinalIgnoreCase))
        {
            draft.LeaveOut($"it has a server of its own, {own.BaseUrl}, and the client sends to {server.BaseUrl} only");
        }

        return (own ?? server).PathPrefix;
    }

    private DocModel ReadDoc(SpecMapping operation)
    {
        string summary = PlainText.From(context.Nodes.Text(operation, "summary"));
        string remarks = PlainText.From(context.Nodes.Text(operation, "description"));
        summary = summary.Length == 0 ? PlainText.FirstSentence(remarks) : summary;
        return new DocModel(summary, string.Equals(summary, remarks, StringComparison.Ordinal) ? "" : remarks);
    }
}
