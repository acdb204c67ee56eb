using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3007: a key that tells attempts apart is made anew at each attempt.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstableKeyAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnstableKey,
        "A key is made anew at each attempt",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The API recognizes a repeated upload by this key; made anew at each attempt it turns every retry into a second call.",
        RuleHelp.Link(RuleIds.UnstableKey));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) => rules.Find(AnnotationNames.StableKey) is { RuleId: RuleIds.UnstableKey };

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        if (VolatileValues.Find(context.Operation) is not { } found || KeptObjects.IsReused(context.Symbols, context.Operation, context.Member.Name) || context.IsPlaceholder)
        {
            yield break;
        }

        yield return new(Places.Of(context.Operation), $"{context.Member.Name} is made from {VolatileValues.NameOf(found)}, so that a repeated attempt counts as a new one; use an id that stays the same");
    }
}
