using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3005: only the first page is read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FirstPageOnlyAnalyzer : CallAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.FirstPageOnly,
        "Only the first page is read",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The answer is one page of several; without its cursor the other pages are never asked for.",
        RuleHelp.Link(RuleIds.FirstPageOnly));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override string AnnotationName => AnnotationNames.Paged;

    private protected override IEnumerable<Finding> Find(CallContext context)
    {
        string enumerate = context.Annotation.Text(0);
        string items = context.Annotation.Text(1);
        if (MemberPath.Parse(context.Annotation.Text(2)) is not { } cursor || !PageRequest.IsFirstOfSeveral(context, cursor.Last))
        {
            yield break;
        }

        Answer answer = Answer.Of(context.Call);
        ImmutableArray<IPropertyReferenceOperation> reads = answer.ReadsOf(items);
        bool isAll = !answer.Escapes && answer.ReadsOf(cursor.First).IsEmpty && reads.Any(read => !ItemUses.IsPeek(read));
        if (!isAll)
        {
            yield break;
        }

        Finding finding = new(CallPlaces.NameOf(context.Call), $"{context.MethodName} gives one page, and the cursor of the next one is never read; {enumerate} goes through all pages");
        yield return reads is [var only] && PageLoop.Of(context.Call, only) is { } loop
            ? finding with { Others = loop.Locations, Properties = finding.Properties.SetItem(PropertyKeys.Value, enumerate) }
            : finding;
    }
}
