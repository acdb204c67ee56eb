using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3006: a loop over pages changes more than the cursor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChangingFilterAnalyzer : CallAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ChangingFilter,
        "A loop over pages changes what it asks for",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A cursor belongs to the question of the first page; all else has to stay the same.",
        RuleHelp.Link(RuleIds.ChangingFilter));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override string AnnotationName => AnnotationNames.Paged;

    // Whatever id the overlay gives to paging: this is the other half of the same fact.
    private protected override bool Concerns(Annotation annotation) => true;

    private protected override IEnumerable<Finding> Find(CallContext context)
    {
        if (MemberPath.Parse(context.Annotation.Text(2)) is not { } cursor || PageQuestion.LoopOf(context, cursor.Last) is not { } loop)
        {
            yield break;
        }

        foreach ((string name, IOperation value) in PageQuestion.Of(context, loop, cursor.Last))
        {
            if (VolatileValues.Find(value) is not { } changing || !ValueReader.IsInside(changing, loop))
            {
                continue;
            }

            bool isHere = ValueReader.IsInside(value, context.Call);
            Finding finding = new(
                isHere ? Places.Of(value) : CallPlaces.NameOf(context.Call),
                $"{name} is another one for each page, because of {VolatileValues.NameOf(changing)}; a cursor goes on with the question of the first page, so take the value once, before the loop");
            yield return isHere && ValueReader.IsInside(changing, value) && DependsOnNothingIn(value, loop)
                ? finding with { Others = [loop.Syntax.GetLocation()], Properties = ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Member, name) }
                : finding;
        }
    }

    private static bool DependsOnNothingIn(IOperation value, ILoopOperation loop) => !value.DescendantsAndSelf().Any(operation => operation switch
    {
        ILocalReferenceOperation local => local.Local.DeclaringSyntaxReferences.Any(reference => loop.Syntax.Span.Contains(reference.Span)),
        IParameterReferenceOperation parameter => parameter.Parameter.DeclaringSyntaxReferences.Any(reference => loop.Syntax.Span.Contains(reference.Span)),
        IAwaitOperation => true,
        _ => false,
    });
}
