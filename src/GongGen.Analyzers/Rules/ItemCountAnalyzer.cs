using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG1004: a list has fewer or more items than its limit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ItemCountAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ItemCount,
        "A list has too few or too many items",
        "{0}",
        RuleCategories.Schema,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document limits the number of items, and the API refuses another one.",
        RuleHelp.Link(RuleIds.ItemCount));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) => rules.MinItems > 0 || rules.MaxItems != int.MaxValue;

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        foreach (Value value in context.Value.Alternatives)
        {
            // Whether it is a placeholder is asked last: that reads the whole file.
            if (value is ListValue list && ProblemOf(list, context) is { } problem && !context.IsPlaceholder)
            {
                Finding finding = new(context.LocationOf(value), problem);
                yield return list.Items.IsEmpty ? NeededItem.AddTo(finding, context, value) : finding;
            }
        }
    }

    private static string? ProblemOf(ListValue list, MemberContext context)
    {
        int count = list.Items.Length;
        if (list.IsComplete && count < context.Rules.MinItems)
        {
            return $"{context.Member.Name} needs {Count.Of(context.Rules.MinItems, "item")} at least, and this list has {Count.OrNone(count)}";
        }

        return count > context.Rules.MaxItems
            ? $"{context.Member.Name} takes {Count.Of(context.Rules.MaxItems, "item")} at most, and this list has {Count.Number(count)}"
            : null;
    }
}
