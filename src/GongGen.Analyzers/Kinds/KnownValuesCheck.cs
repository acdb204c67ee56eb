using System.Collections.Immutable;
using System.Globalization;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>A text should be one of the known ones.</summary>
internal static class KnownValuesCheck
{
    /// <summary>Finds each text that is not known.</summary>
    public static IEnumerable<Finding> Find(MemberContext context, Annotation rule)
    {
        foreach ((Value value, Location at) in context.ValuesAndItems)
        {
            string? text = (value as ConstantValue)?.Text ?? (value as EnumValue)?.Text;
            if (text is not null && !rule.Texts.Contains(text, StringComparer.Ordinal))
            {
                yield return Of(context, rule, at, text);
            }
        }
    }

    /// <summary>The end of a message that names the nearest text.</summary>
    public static string Question(IReadOnlyList<string> suggestions) => suggestions.Count > 0 ? $"; did you mean {Shown.Quoted(suggestions[0])}?" : "";

    private static Finding Of(MemberContext context, Annotation rule, Location at, string text)
    {
        IReadOnlyList<string> suggestions = Suggestions.Of(text, rule.Texts);
        return new(at, $"{Shown.Quoted(text)} is not a known value of {context.Member.Name}{Question(suggestions)}")
        {
            Properties = Offered.Texts(suggestions),
        };
    }
}
