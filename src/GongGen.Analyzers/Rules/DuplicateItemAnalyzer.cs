using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG1006: an item stands twice in a list of unique items.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateItemAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.DuplicateItem,
        "An item stands twice",
        "{0}",
        RuleCategories.Schema,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document asks for a list in which no item stands twice.",
        RuleHelp.Link(RuleIds.DuplicateItem));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) => rules.HasUniqueItems;

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        foreach (ListValue list in context.Value.Alternatives.OfType<ListValue>())
        {
            for (int i = 1; i < list.Items.Length; i++)
            {
                Value item = list.Items[i];
                if (list.Items.Take(i).Any(earlier => ValueSameness.Of(earlier, item) == Sameness.Same))
                {
                    yield return new(context.LocationOf(item, list.Elements[i]), $"{context.Member.Name} holds{Shown.Behind(item)} twice");
                }
            }
        }
    }
}
