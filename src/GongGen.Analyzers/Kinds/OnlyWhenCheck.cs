using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>A member may be set only where another one has a value.</summary>
internal static class OnlyWhenCheck
{
    /// <summary>Finds the member where the other one has another value.</summary>
    public static IEnumerable<Finding> Find(ObjectContext context, Annotation rule)
    {
        string member = rule.Text(0);
        string other = rule.Text(1);
        string value = rule.Text(2);
        if (context.Value.Find(member) is not { } setting || !context.Sets(member, other) || SetState.Of(setting.Value) != Presence.Set)
        {
            yield break;
        }

        bool isOther = context.Value.Read(other).Alternatives.All(arm => IsOther(arm, value));
        if (isOther && !context.IsTemplateFor(member, other) && (context.Nearest(setting) ?? context.Nearest(context.Value.Find(other))) is { } at)
        {
            yield return new(at, rule.Message.Length > 0 ? rule.Message : $"{member} works only where {other} is {value}")
            {
                Properties = ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Member, other).Add(PropertyKeys.Value, value).Add(PropertyKeys.Expression, ExpressionOf(context, other, value)),
            };
        }
    }

    // The value as C#; null where it has no name.
    private static string? ExpressionOf(ObjectContext context, string member, string value)
    {
        ITypeSymbol? type = KnownTypes.ItemOf(context.Value.Type.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault()?.Type);
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => value,
            INamedTypeSymbol openEnum when context.Symbols.IsOpenEnum(openEnum) => context.Symbols.TextsOf(openEnum).NameOf(value) is { } name ? $"{openEnum.Name}.{name}" : null,
            _ => null,
        };
    }

    private static bool IsOther(Value arm, string value) => arm switch
    {
        ConstantValue { Content: null } => true,
        ConstantValue { Content: string text } => text != value,
        ConstantValue { Content: bool flag } => value is "true" or "false" && flag != (value == "true"),
        EnumValue { Text: { } text } => text != value,
        _ => false,
    };
}
