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
    // Gong accepts a flag without its companion and ignores it; it refuses a choice without its companion.
    private const string IgnoredByGong = "GONG2008";
    private readonly MemberPathExpression _path = new(types);

    /// <summary>A statement for a rule across members; null where it cannot be checked on a value.</summary>
    public string? OfRecord(RuleModel rule)
    {
        string start = $"validation__.{rule.Kind}({CSharpLiteral.Of(rule.RuleId)}, {CSharpLiteral.Of(rule.Message)}, ";
        return rule.Kind switch
        {
            RuleKind.RequiresItem => $"{start}{_path.Single(rule.Member)}, {CSharpLiteral.Of(rule.Other)}, {_path.Many(rule.Other)});",
            RuleKind.MutuallyExclusive or RuleKind.RequiresMember => $"{start}{_path.Single(rule.Member)}, {_path.Many(rule.Other)});",
            RuleKind.RefersTo => $"{start}{_path.Many(rule.Member)}, {CSharpLiteral.Of(rule.Other)}, {_path.Many(rule.Other)});",
            RuleKind.UniqueMember => $"{start}{_path.Many(rule.Member)});",
            RuleKind.LessThan => $"{start}{_path.Single(rule.Member)}, {_path.Single(rule.Other)});",
            RuleKind.OnlyWhen => $"{start}{_path.Single(rule.Member)}, {_path.Single(rule.Other)}, {CSharpLiteral.Of(rule.Values[0])}, isRefused: {Refused(rule)});",
            RuleKind.AnyOf => $"{start}{string.Join(", ", rule.Values.Select(_path.Single))});",
            _ => null,
        };
    }

    /// <summary>A statement for a rule about one value; null where it cannot be checked on a value.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="shown">The value's name for people.</param>
    /// <param name="value">The value.</param>
    /// <param name="isNullable">True where an enum value may be null.</param>
    public static string? OfValue(RuleModel rule, TypeRef type, string shown, string value, bool isNullable)
    {
        bool isTextList = type.Kind == TypeKind.List && type.Item!.Kind == TypeKind.String;
        string text = type.Kind == TypeKind.Enum ? value + (isNullable ? "?.Value" : ".Value") : value;
        string start = $"({CSharpLiteral.Of(rule.RuleId)}, {CSharpLiteral.Of(rule.Message)}, {CSharpLiteral.Of(shown)}, {text}, ";
        string number = rule.Number.ToString(CultureInfo.InvariantCulture);
        return rule.Kind switch
        {
            RuleKind.NumericId when isTextList => $"validation__.NumericIds{start}{number});",
            RuleKind.NumericId when type.Kind == TypeKind.String => $"validation__.NumericId{start}{number});",
            RuleKind.KnownValues or RuleKind.DiscouragedValues when type.Kind is TypeKind.String or TypeKind.Enum =>
                $"validation__.{rule.Kind}{start}{string.Join(", ", rule.Values.Select(CSharpLiteral.Of))});",
            _ => null,
        };
    }

    private static string Refused(RuleModel rule) => rule.RuleId == IgnoredByGong ? "false" : "true";
}
