using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Reads the rules of one element.</summary>
/// <param name="register">Knows where rules stand.</param>
/// <param name="faults">Takes rules that were left out, at their line.</param>
/// <param name="paths">Knows the C# names of members.</param>
/// <param name="operations">Knows the operations.</param>
internal sealed class RuleReader(RuleRegister register, RuleFaults faults, MemberPaths paths, OperationIndex operations)
{
    private readonly RecordRules _records = new(paths);
    private readonly OperationRules _operations = new(paths, operations);

    /// <summary>The rules across the members of a record.</summary>
    public EquatableArray<RuleModel> OfRecord(RecordModel record) =>
        ReadAll(RuleRegister.Record(record.Name), RulePlace.Record, (arguments, rule) => _records.Read(arguments, rule, record));

    /// <summary>The rules about a member of a record.</summary>
    public EquatableArray<RuleModel> OfProperty(RecordModel record, PropertyModel property) =>
        ReadAll(RuleRegister.Property(record.Name, property.JsonName), RulePlace.Value, (arguments, rule) => ValueRules.Read(arguments, rule, record, property));

    /// <summary>The rules about a parameter or part, by its key.</summary>
    public EquatableArray<RuleModel> OfValue(string key) => ReadAll(key, RulePlace.Value, (arguments, rule) => ValueRules.Read(arguments, rule, owner: null, property: null));

    /// <summary>The rules about calling an operation.</summary>
    public EquatableArray<RuleModel> OfOperation(OperationModel operation) =>
        ReadAll(RuleRegister.Operation(operation.Id), RulePlace.Operation, (arguments, rule) => _operations.Read(arguments, rule, operation));

    private EquatableArray<RuleModel> ReadAll(string key, RulePlace place, Func<RuleArguments, RuleModel, RuleModel?> read)
    {
        List<RuleModel> rules = [];
        foreach (SpecSequence list in register.RulesOf(key))
        {
            foreach (SpecNode node in list.Items)
            {
                if (Read(node, list, place, read) is not { } rule)
                {
                    continue;
                }

                if (!RuleShape.IsKindRepeatable(rule.Kind))
                {
                    rules.RemoveAll(other => other.Kind == rule.Kind);
                }

                rules.Add(rule);
            }
        }

        return rules.ToEquatableArray();
    }

    private RuleModel? Read(SpecNode node, SpecSequence list, RulePlace place, Func<RuleArguments, RuleModel, RuleModel?> read)
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
            if ((shape.Place & place) != 0)
            {
                return ReadPlaced(arguments, shape, read, node);
            }

            return register.IsReadAt(list, shape.Place) ? null : throw new RuleFault($"a rule of the kind {name} cannot stand here, only on {Describe(shape.Place)}");
        }
        catch (RuleFault fault)
        {
            faults.Add(fault.Message, node);
            return null;
        }
    }

    private RuleModel? ReadPlaced(RuleArguments arguments, RuleShape shape, Func<RuleArguments, RuleModel, RuleModel?> read, SpecNode node)
    {
        RuleModel start = new(shape.Kind, IdOf(arguments, "id", shape.Ids, node) ?? RuleShape.CustomId)
        {
            Message = shape.HasMessage ? arguments.OptionalText("message") ?? "" : "",
            IsRefused = shape.IsRefused is { } isRefused && (arguments.OptionalFlag("refused") ?? isRefused),
        };
        RuleModel? rule = read(arguments, start);
        if (rule is { Kind: RuleKind.MediaFile })
        {
            rule = rule with { Member = IdOf(arguments, "bufferId", [RuleShape.BufferId], node) ?? "" };
        }

        if (rule is not null)
        {
            arguments.RefuseOthers();
        }

        return rule;
    }

    private static string Describe(RulePlace place) => place switch
    {
        RulePlace.Record => "an object schema",
        RulePlace.Value => "a property, a parameter or a part",
        RulePlace.Record | RulePlace.Operation => "an object schema or an operation",
        _ => "an operation",
    };

    private string? IdOf(RuleArguments arguments, string key, string[] ids, SpecNode node)
    {
        string? id = arguments.OptionalText(key);
        if (id is null or RuleShape.CustomId || Array.IndexOf(ids, id) >= 0)
        {
            return id;
        }

        faults.AddSentence($"{id} is no diagnostic of this kind of rule, which has {string.Join(", ", ids)}; it is reported as {RuleShape.CustomId}", node);
        return RuleShape.CustomId;
    }
}
