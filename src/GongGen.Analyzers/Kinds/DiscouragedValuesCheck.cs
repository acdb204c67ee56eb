using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>A value that the document lists but that is probably a mistake.</summary>
internal static class DiscouragedValuesCheck
{
    private const int MostOffers = 4;

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
                yield return new(at, rule.Message.Length > 0 ? rule.Message : $"{Shown.Quoted(text)} is probably a mistake for {context.Member.Name}")
                {
                    Properties = ValueReader.IsInside(value.Operation, context.Operation) ? Others(context, rule, value, text) : ImmutableDictionary<string, string?>.Empty,
                };
            }
        }
    }

    // Two values that lost their border may be either; otherwise any value that is left, where these are few.
    private static ImmutableDictionary<string, string?> Others(MemberContext context, Annotation rule, Value value, string text)
    {
        INamedTypeSymbol? openEnum = (value as EnumValue)?.Type;
        ImmutableArray<string> known = (openEnum is null ? context.Rules.Annotations : context.Symbols.RulesOf(openEnum).Annotations).FirstOrDefault(annotation => annotation.Name == AnnotationNames.KnownValues)?.Texts ?? [];
        string[] parts = text.Split(',');
        string[] left = [.. parts.Length > 1 && parts.All(known.Contains) ? parts : known.Where(other => !rule.Texts.Contains(other, StringComparer.Ordinal))];
        if (left.Length > MostOffers)
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        return openEnum is null ? Offered.Texts(left) : Offered.Code(left.Select(context.Symbols.TextsOf(openEnum).NameOf).OfType<string>().Select(name => $"{openEnum.Name}.{name}"));
    }
}
