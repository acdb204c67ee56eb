using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Docs;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Rules;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads a parameter; one that cannot be sent is left out, together with its operation where it is required.</summary>
internal sealed class ParameterReader(ReadContext context, TypeMapper types)
{
    private readonly ParameterTypes _types = new(types);

    public ParameterModel? Read(FoundParameter found, OperationDraft draft)
    {
        SpecMapping parameter = found.Node;
        string name = context.Nodes.Text(parameter, "name") ?? "";
        if (LocationOf(parameter) is not { } location)
        {
            return LeaveOut(parameter, name, "its \"in\" is not path, query, header or cookie", isRequired: context.Nodes.Flag(parameter, "required"), draft);
        }

        bool isRequired = location == ParameterLocation.Path || context.Nodes.Flag(parameter, "required");
        if (location == ParameterLocation.Header && IsSetByClient(name))
        {
            return null;
        }

        bool isToken = location is ParameterLocation.Header or ParameterLocation.Cookie;
        if (name.Length == 0 || (isToken && !MediaTypes.IsToken(name)))
        {
            return LeaveOut(parameter, name, "its name cannot be sent", isRequired, draft);
        }

        if (location == ParameterLocation.Path && draft.Entry.Path.IndexOf("{" + name + "}", StringComparison.Ordinal) < 0)
        {
            return LeaveOut(parameter, name, "the path has no such placeholder", isRequired: false, draft);
        }

        return ReadValue(found, name, location, isRequired, draft);
    }

    private ParameterModel? ReadValue(FoundParameter found, string name, ParameterLocation location, bool isRequired, OperationDraft draft)
    {
        SpecMapping parameter = found.Node;
        MediaChoice? media = parameter.Has("content") ? MediaChoice.Pick(context.Nodes.Mapping(parameter, "content"), context) : null;
        if (parameter.Has("content") && (media is null || !(MediaTypes.IsJson(media.Type) || MediaTypes.IsText(media.Type))))
        {
            return LeaveOut(parameter, name, media is null ? "its \"content\" names no media type" : $"its media type \"{media.Type}\" is not supported", isRequired, draft);
        }

        SpecNode? schema = media is null ? parameter["schema"] : media.Schema;
        TypePlace place = draft.Place(found.Origin, parameter, Identifiers.Pascal(name));
        if (types.Map(schema, place) is not { } use)
        {
            return LeaveOut(parameter, name, "its schema needs a reference that leads nowhere", isRequired, draft);
        }

        bool isJson = media is not null && MediaTypes.IsJson(media.Type);
        TypeRef type = isJson ? use.Type : ParameterTypes.TypeOf(use);
        ParameterStyle style = isJson ? ParameterStyle.Json : ParameterStyles.Read(parameter, location, ParameterTypes.ShapeOf(use), context);
        if (!isJson && _types.ProblemOf(type, style) is { } problem)
        {
            return LeaveOut(parameter, name, problem, isRequired, draft);
        }

        context.Rules.Add(RuleRegister.Parameter(draft.Id, location, name), RulePlace.Value, ValueNodes.Of(schema, use, types, place).Append(parameter));
        string description = PlainText.From(context.Nodes.Text(parameter, "description"));
        DocModel doc = DocReader.OfValue(schema as SpecMapping, use, isRequired, context.Issues);
        return new ParameterModel
        {
            WireName = name,
            Name = context.Names.Camel(draft.ParameterNames, name, parameter, "Value"),
            Location = location,
            Type = type,
            IsRequired = isRequired,
            Style = style,
            Doc = description.Length > 0 ? doc with { Summary = description } : doc,
            Constraints = ConstraintsReader.Read(use with { Type = type }, context.Issues),
            IsDeprecated = context.Nodes.Flag(parameter, "deprecated"),
        };
    }

    private ParameterLocation? LocationOf(SpecMapping parameter) => context.Nodes.Text(parameter, "in")?.ToLowerInvariant() switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "header" => ParameterLocation.Header,
        "cookie" => ParameterLocation.Cookie,
        _ => null,
    };

    // OpenAPI: parameters with these names are ignored.
    private static bool IsSetByClient(string name) =>
        name.ToLowerInvariant() is "accept" or "content-type" or "authorization";

    private ParameterModel? LeaveOut(SpecMapping parameter, string name, string reason, bool isRequired, OperationDraft draft)
    {
        if (isRequired)
        {
            draft.LeaveOut($"its required parameter \"{name}\" cannot be sent: {reason}");
        }
        else
        {
            context.Issues.Add(SpecIssueKind.MemberLeftOut, $"the parameter \"{name}\" of {draft.Entry.Title} was left out: {reason}", parameter);
        }

        return null;
    }
}
