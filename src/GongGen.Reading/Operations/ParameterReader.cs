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
        if (parameter.Has("content"))
        {
            return LeaveOut(parameter, name, "\"content\" in parameters is not read", isRequired, draft);
        }

        TypePlace place = draft.Place(found.Origin, parameter, Identifiers.Pascal(name));
        if (types.Map(parameter["schema"], place) is not { } use)
        {
            return LeaveOut(parameter, name, "its schema needs a reference that leads nowhere", isRequired, draft);
        }

        if (Sendable(use) is not { } type)
        {
            return LeaveOut(parameter, name, "it is neither a scalar nor a list of scalars", isRequired, draft);
        }

        ParameterStyle? style = ParameterStyles.Read(parameter, location, type.Kind == TypeKind.List, context);
        if (style is null)
        {
            return LeaveOut(parameter, name, $"its style \"{context.Nodes.Text(parameter, "style")}\" is not supported", isRequired, draft);
        }

        context.Rules.Add(RuleRegister.Parameter(draft.Id, location, name), RulePlace.Value, ValueNodes.Of(parameter["schema"], use, types, place).Append(parameter));
        string description = PlainText.From(context.Nodes.Text(parameter, "description"));
        DocModel doc = DocReader.OfValue(parameter["schema"] as SpecMapping, use);
        return new ParameterModel
        {
            WireName = name,
            Name = context.Names.Camel(draft.ParameterNames, name, parameter, "Value"),
            Location = location,
            Type = type,
            IsRequired = isRequired,
            Style = style.Value,
            Doc = description.Length > 0 ? doc with { Summary = description } : doc,
            Constraints = ConstraintsReader.Read(use with { Type = type }),
            IsDeprecated = context.Nodes.Flag(parameter, "deprecated"),
        };
    }

    // Everything in a URL or header is text, so a value without a type is sent as text.
    private static TypeRef? Sendable(TypeUse use) => use.Type.Kind switch
    {
        TypeKind.Record or TypeKind.Map or TypeKind.Binary => null,
        TypeKind.Json when use.View is { } view && view.Types.Contains("object") => null,
        TypeKind.Json or TypeKind.Bytes => new TypeRef(TypeKind.String),
        TypeKind.List => SendableItem(use.Type.Item!) is { } item ? TypeRef.ListOf(item) : null,
        _ => use.Type,
    };

    private static TypeRef? SendableItem(TypeRef item) => item.Kind switch
    {
        TypeKind.Record or TypeKind.Map or TypeKind.Binary or TypeKind.List => null,
        TypeKind.Json or TypeKind.Bytes => new TypeRef(TypeKind.String),
        _ => item,
    };

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
