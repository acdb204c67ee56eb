using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Reading.Rules;

/// <summary>Reads what rules about calling operations say.</summary>
/// <param name="paths">Knows the C# names of members.</param>
/// <param name="operations">Knows the operations.</param>
internal sealed class OperationRules(MemberPaths paths, OperationIndex operations)
{
    private const int DefaultLimit = 100;

    /// <summary>The rule with its arguments; null where it is about an operation that is not emitted.</summary>
    /// <exception cref="RuleFault">An argument is missing or names nothing.</exception>
    public RuleModel? Read(RuleArguments arguments, RuleModel rule, OperationModel operation)
    {
        if (rule.Kind == RuleKind.Paged)
        {
            return operation.Paging is null
                ? throw new RuleFault($"{operation.Id} has no cursor that goes in and comes out")
                : rule with { Member = Key(operation.Paging, arguments.OptionalText("key")) };
        }

        if (rule.Kind == RuleKind.LessThan)
        {
            return ArgumentRules.ReadOrder(arguments, rule, operation);
        }

        if (rule.Kind == RuleKind.Costly)
        {
            return rule.Message.Length > 0 ? rule : throw new RuleFault("costly needs a message that says what each call costs");
        }

        // An operation that is left out cannot be called, so the rule about it is not needed.
        if (operations.Find(arguments.Text("operation")) is not { } other)
        {
            return null;
        }

        if (rule.Kind == RuleKind.Batchable)
        {
            return rule with { Other = other.MethodName, Member = Ids(other, arguments.Text("member")), Number = arguments.OptionalNumber("limit") ?? DefaultLimit };
        }

        string key = rule.Kind == RuleKind.ConflictsWithOperation ? "when" : "unless";
        RecordModel answer = paths.Record(operation.Response.Type) ?? throw new RuleFault($"the answer of {operation.Id} has no members");
        return rule with
        {
            Member = InBody(operation, arguments.Text(key)).Text,
            Other = other.MethodName,
            Values = new[] { MemberPaths.Find(answer, arguments.Text("link")).Name }.ToEquatableArray(),
        };
    }

    private string Key(PagingModel paging, string? path)
    {
        if (path is null)
        {
            return "";
        }

        MemberPath key = paths.Follow(paths.Record(paging.ItemType) ?? throw new RuleFault("the items have no members"), path);
        return key.End.Kind == TypeKind.String && !key.HasList ? key.Text : throw new RuleFault($"\"{path}\" is not one text in an item");
    }

    private string Ids(OperationModel operation, string path)
    {
        MemberPath ids = InBody(operation, path);
        return ids.End.Kind == TypeKind.List && !ids.HasList ? ids.Text : throw new RuleFault($"\"{path}\" is not a list in the request of {operation.Id}");
    }

    private MemberPath InBody(OperationModel operation, string path) =>
        paths.Follow(paths.Record(operation.Body?.Type) ?? throw new RuleFault($"the request of {operation.Id} has no members"), path);
}
