using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>A value that the document lists but that is probably a mistake.</summary>
internal static class DiscouragedValuesCheck
{
    /// <summary>Finds each such value.</summary>
    public static IEnumerable<Finding> Find(MemberContext context, Annotation rule)
    {
        foreach ((Value value, Location at) in context.ValuesAndItems)
        {
            string? text = value switch
            {
                ConstantValue constant => constant.Text,
                EnumValue member => member.Text,
                _ => null,
            };
            if (text is not null && rule.Texts.Contains(text, StringComparer.Ordinal))
            {
                yield return new(at, rule.Message.Length > 0 ? rule.Message : $"{Shown.Quoted(text)} is probably a mistake for {context.Member.Name}");
            }
        }
    }
}
