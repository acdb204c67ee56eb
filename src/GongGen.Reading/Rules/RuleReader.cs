using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Reads the rules of one element.</summary>
/// <param name="issues">Takes rules that were left out, at their line.</param>
/// <param name="paths">Knows the C# names of members.</param>
/// <param name="operations">All operations, by id.</param>
internal sealed class RuleReader(IssueList issues, MemberPaths paths, IReadOnlyDictionary<string, OperationModel> operations)
{
    /// <summary>The rules across the members of a record.</summary>
    public EquatableArray<RuleModel> OfRecord(IEnumerable<SpecNode> nodes, RecordModel record) =>
        ReadAll(nodes, RulePlace.Record, (shape, arguments, rule) => ReadRecordRule(shape, arguments, rule, record));

    /// <summary>The rules about one value; the owner is null for a parameter or part.</summary>
    public EquatableArray<RuleModel> OfValue(IEnumerable<SpecNode> nodes, RecordModel? owner) =>
        ReadAll(nodes, RulePlace.Value, (shape, arguments, rule) => ReadValueRule(shape, arguments, rule, owner));

    /// <summary>The rules about calling an operation.</summary>
    public EquatableArray<RuleModel> OfOperation(IEnumerable<SpecNode> nodes, OperationModel operation) =>
        ReadAll(nodes, RulePlace.Operation, (shape, arguments, rule) => ReadOperationRule(shape, arguments, rule, operation));

    private EquatableArray<RuleModel> ReadAll(IEnumerable<SpecNode> nodes, RulePlace place, Func<RuleShape, RuleArguments, RuleModel, RuleModel?> read)
    {
        List<RuleModel> rules = [];
        foreach (SpecNode node in nodes)
        {
            if (Read(node, place, read) is not { } rule)
            {
                continue;
            }

            if (!RuleShape.IsKindRepeatable(rule.Kind))
            {
                rules.RemoveAll(other => other.Kind == rule.Kind);
            }

            rules.Add(rule);
        }

        return rules.ToEquatableArray();
    }

    private RuleModel? Read(SpecNode node, RulePlace place, Func<RuleShape, RuleArguments, RuleModel, RuleModel?> read)
    {
        try
        {
            if (node is not SpecMapping mapping)
            {
                throw new RuleFault("it is not a mapping");
            }

            RuleArguments arguments = new(mapping);
            string name = arguments.Text("kind");
            RuleShape shape = RuleShape.Of(name) ?? throw new RuleFault($"no kind of rule is called \"{name}\"" + NameSuggester.Question(name, RuleShape.Names));
            if (shape.Place != place)
            {
                throw new RuleFault($"a rule of the kind {name} cannot stand here, only on {Describe(shape.Place)}");
            }

            return read(shape, arguments, new RuleModel(shape.Kind, IdOf(shape, arguments, node)) { Message = arguments.OptionalText("message") ?? "" });
        }
        catch (RuleFault fault)
        {
            issues.Add(SpecIssueKind.RuleLeftOut, $"the rule was left out: {fault.Message}", node);
            return null;
        }
    }

    private static string Describe(RulePlace place) => place switch
    {
        RulePlace.Record => "an object schema",
        RulePlace.Value => "a property, a parameter or a part",
        _ => "an operation",
    };

    private string IdOf(RuleShape shape, RuleArguments arguments, SpecNode node)
    {
        string? id = arguments.OptionalText("id");
        if (id is null or RuleShape.CustomId || Array.IndexOf(shape.Ids, id) >= 0)
        {
            return id ?? RuleShape.CustomId;
        }

        issues.Add(SpecIssueKind.RuleLeftOut, $"{id} is no diagnostic of this kind of rule, which has {string.Join(", ", shape.Ids)}; it is reported as {RuleShape.CustomId}", node);
        return RuleShape.CustomId;
    }

    private RuleModel ReadRecordRule(RuleShape shape, RuleArguments arguments, RuleModel rule, RecordModel record)
    {
        string Name(string key) => MemberPaths.Name(record, arguments.Text(key));
        string Path(string key) => paths.Translate(record, arguments.Text(key));
        return shape.Kind switch
        {
            RuleKind.RequiresItem => rule with { Member = Name("member"), Other = Path("items") },
            RuleKind.MutuallyExclusive => rule with { Member = Name("member"), Other = Path("other") },
            RuleKind.RequiresMember => rule with { Member = Name("when"), Other = Path("member") },
            RuleKind.RefersTo => rule with { Member = Path("member"), Other = Path("target") },
            RuleKind.UniqueMember => rule with { Member = Path("member") },
            RuleKind.LessThan => rule with { Member = Name("member"), Other = Name("other") },
            RuleKind.OnlyWhen => rule with { Member = Name("member"), Other = Name("other"), Values = new[] { arguments.Text("value") }.ToEquatableArray() },
            _ => rule with { Values = arguments.Texts("members").Select(member => MemberPaths.Name(record, member)).ToEquatableArray() },
        };
    }

    private static RuleModel ReadValueRule(RuleShape shape, RuleArguments arguments, RuleModel rule, RecordModel? owner) => shape.Kind switch
    {
        RuleKind.KnownValues or RuleKind.DiscouragedValues => rule with { Values = arguments.Texts("values").ToEquatableArray() },
        RuleKind.NumericId => rule with { Number = arguments.Number("maxDigits") },
        RuleKind.Expires => rule with { Number = arguments.Number("hours") },
        RuleKind.MediaFile => rule with { Values = arguments.Texts("extensions").ToEquatableArray(), Member = arguments.OptionalText("bufferId") ?? "" },
        RuleKind.Unit => rule with { Member = arguments.Word("unit", "seconds", "milliseconds") },
        RuleKind.ReplacedBy => rule with
        {
            Member = MemberPaths.Name(owner ?? throw new RuleFault("only a property can be replaced by another one"), arguments.Text("member")),
        },
        _ => rule,
    };

    private RuleModel? ReadOperationRule(RuleShape shape, RuleArguments arguments, RuleModel rule, OperationModel operation)
    {
        if (shape.Kind == RuleKind.Paged)
        {
            return operation.Paging is null ? throw new RuleFault($"{operation.Id} has no cursor that goes in and comes out") : rule;
        }

        // An operation that the project leaves out cannot be called, so the rule about it is not needed.
        if (!operations.TryGetValue(arguments.Text("operation"), out OperationModel? other))
        {
            return null;
        }

        if (shape.Kind == RuleKind.Batchable)
        {
            return rule with { Other = other.MethodName, Member = BodyPath(other, arguments.Text("member")), Number = arguments.OptionalNumber("limit") ?? 100 };
        }

        string key = shape.Kind == RuleKind.ConflictsWithOperation ? "when" : "unless";
        RecordModel answer = paths.Record(operation.Response.Type) ?? throw new RuleFault($"the answer of {operation.Id} has no members");
        return rule with
        {
            Member = BodyPath(operation, arguments.Text(key)),
            Other = other.MethodName,
            Values = new[] { MemberPaths.Name(answer, arguments.Text("link")) }.ToEquatableArray(),
        };
    }

    private string BodyPath(OperationModel operation, string path) =>
        paths.Translate(paths.Record(operation.Body?.Type) ?? throw new RuleFault($"the request of {operation.Id} has no members"), path);
}
