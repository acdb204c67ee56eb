using Gong.Runtime;
using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG1008: a text breaks its format.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextFormatAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.TextFormat,
        "A text breaks its format",
        "{0}",
        RuleCategories.Schema,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document says that the text is an absolute address, an e-mail address or a time with an offset, or that it matches a pattern.",
        RuleHelp.Link(RuleIds.TextFormat));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) => rules.Format.Length > 0 || rules.Pattern.Length > 0;

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        foreach ((Value value, Location at) in context.ValuesAndItems)
        {
            if (value is not ConstantValue { Text: { } text } || (context.Rules.IsRequired && string.IsNullOrWhiteSpace(text)))
            {
                continue;
            }

            if (ProblemOf(text, context.Rules) is { } problem)
            {
                yield return new(at, $"{context.Member.Name} {Shown.Quoted(text)} {problem}") { Properties = OffersFor(text, context) };
            }
        }
    }

    private static ImmutableDictionary<string, string?> OffersFor(string text, MemberContext context)
    {
        if (FormattedTexts.Near(text, context.Rules.Format).FirstOrDefault(near => ProblemOf(near, context.Rules) is null) is { } repaired)
        {
            return Offered.Texts([repaired]);
        }

        // Where nothing is known, nothing is said.
        bool isJunk = context.Rules.Format == "email" && text.IndexOf('@') < 0 && context.Member is IPropertySymbol { IsRequired: false, NullableAnnotation: NullableAnnotation.Annotated };
        return isJunk ? ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Member, context.Member.Name) : ImmutableDictionary<string, string?>.Empty;
    }

    private static string? ProblemOf(string text, MemberRules rules)
    {
        if (GongTextFormat.ProblemOf(text, rules.Format) is { } problem)
        {
            return problem;
        }

        return rules.Pattern.Length > 0 && GongTextFormat.Breaks(text, rules.Pattern) ? $"does not match the pattern {rules.Pattern}" : null;
    }
}
