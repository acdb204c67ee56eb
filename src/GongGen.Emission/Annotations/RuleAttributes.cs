using System.Globalization;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;
using GongGen.Model.Rules;

namespace GongGen.Emission.Annotations;

/// <summary>Rules of an overlay as attributes.</summary>
internal static class RuleAttributes
{
    private const string Namespace = "global::GongGen.Annotations.";

    /// <summary>The attribute of a rule; null where the rule is told in another way.</summary>
    public static string? Of(RuleModel rule)
    {
        string id = CSharpLiteral.Of(rule.RuleId);
        string member = CSharpLiteral.Of(rule.Member);
        string other = CSharpLiteral.Of(rule.Other);
        string number = rule.Number.ToString(CultureInfo.InvariantCulture);
        string values = string.Join(", ", rule.Values.Select(CSharpLiteral.Of));
        string arguments = rule.Kind switch
        {
            RuleKind.RequiresItem or RuleKind.MutuallyExclusive or RuleKind.RequiresMember or RuleKind.RefersTo or RuleKind.LessThan => $"{id}, {member}, {other}",
            RuleKind.UniqueMember or RuleKind.Unit => $"{id}, {member}",
            RuleKind.OnlyWhen or RuleKind.ConflictsWithOperation or RuleKind.NeedsOperation => $"{id}, {member}, {other}, {values}",
            RuleKind.AnyOf or RuleKind.KnownValues or RuleKind.DiscouragedValues => $"{id}, {values}",
            RuleKind.NumericId or RuleKind.Expires => $"{id}, {number}",
            RuleKind.StableKey or RuleKind.Costly => id,
            RuleKind.ReplacedBy => member,
            RuleKind.MediaFile => $"{values}, ExtensionRuleId = {id}" + (rule.Member.Length > 0 ? $", BufferRuleId = {member}" : ""),
            RuleKind.Batchable => $"{id}, {other}, {member}, Limit = {number}",
            _ => "",
        };
        return arguments.Length == 0 ? null : $"[{Namespace}{rule.Kind}({arguments}{Message(rule)})]";
    }

    /// <summary>The attribute of a rule about pages; null where the operation has none.</summary>
    public static string? OfPaging(RuleModel rule, PagingModel? paging) => paging is null
        ? null
        : $"[{Namespace}Paged({CSharpLiteral.Of(rule.RuleId)}, {CSharpLiteral.Of(paging.MethodName)}, {CSharpLiteral.Of(paging.ItemsMember)}, {CSharpLiteral.Of(string.Join(".", paging.CursorPath))})]";

    private static string Message(RuleModel rule) => rule.Message.Length == 0 ? "" : $", Message = {CSharpLiteral.Of(rule.Message)}";
}
