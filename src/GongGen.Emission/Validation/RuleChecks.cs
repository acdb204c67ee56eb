using System.Globalization;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Statements that check an overlay's rules at run time.</summary>
/// <param name="types">Types as text.</param>
internal sealed class RuleChecks(CSharpType types)
{
    private readonly MemberPathExpression _path = new(types);
    private readonly LeafPathExpression _leaves = new(types);

    /// <summary>A statement for a rule across members; null where it cannot be checked on a value.</summary>
    public string? OfRecord(RuleModel rule)
    {
        string? arguments = rule.Kind switch
        {
            RuleKind.RequiresItem => $"{_path.Single(rule.Member)}, {CSharpLiteral.Of(rule.Other)}, {_path.Many(rule.Other)}",
            RuleKind.MutuallyExclusive or RuleKind.RequiresMember => $"{_path.Single(rule.Member)}, {_path.Many(rule.Other)}",
            RuleKind.RefersTo => $"{_path.Many(rule.Member)}, {CSharpLiteral.Of(rule.Other)}, {_path.Many(rule.Other)}",
            RuleKind.UniqueMember => _path.Many(rule.Member),
            RuleKind.LessThan => $"{_path.Single(rule.Member)}, {_path.Single(rule.Other)}",
            RuleKind.OnlyWhen => $"{_path.Single(rule.Member)}, {_path.Single(rule.Other)}, {CSharpLiteral.Of(rule.Values[0])}",
            RuleKind.AnyOf => string.Join(", ", rule.Values.Select(_path.Single)),
            _ => null,
        };
        return arguments is null ? null : $"validation__.{rule.Kind}({Rule(rule)}, {arguments});";
    }

    /// <summary>A statement for a rule across the arguments of a method; null where it cannot be checked on values.</summary>
    public string? OfArguments(RuleModel rule) => rule.Kind == RuleKind.LessThan
        ? $"validation__.{rule.Kind}({Rule(rule)}, {Argument(rule.Member)}, {Argument(rule.Other)});"
        : null;

    /// <summary>A statement for a rule about one value, or about each that lists and maps hold; null where it cannot be checked on a value.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="shown">The value's name for people.</param>
    /// <param name="value">The value.</param>
    public string? OfValue(RuleModel rule, TypeRef type, string shown, string value)
    {
        TypeRef checkedType = LeafPathExpression.LeafOf(type);
        bool isText = checkedType.Kind == TypeKind.String || (checkedType.Kind == TypeKind.Enum && rule.Kind != RuleKind.NumericId);
        string? arguments = rule.Kind switch
        {
            RuleKind.NumericId => rule.Number.ToString(CultureInfo.InvariantCulture),
            RuleKind.KnownValues or RuleKind.DiscouragedValues => string.Join(", ", rule.Values.Select(CSharpLiteral.Of)),
            _ => null,
        };
        if (!isText || arguments is null)
        {
            return null;
        }

        return $"validation__.{rule.Kind}({Rule(rule)}, {_leaves.Of(type, shown, value)}, {arguments});";
    }

    private string Argument(string name) => $"new {types.Runtime}.GongPathValue({CSharpLiteral.Of(name)}, {CSharpLiteral.Identifier(name)})";

    private static string Rule(RuleModel rule) =>
        $"{CSharpLiteral.Of(rule.RuleId)}, {CSharpLiteral.Of(rule.Message)}, {(rule.IsRefused ? "true" : "false")}";
}
