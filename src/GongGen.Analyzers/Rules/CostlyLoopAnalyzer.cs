using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3015: a loop calls an operation that spends or destroys something each time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CostlyLoopAnalyzer : CallAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.CostlyLoop,
        "A loop calls an operation that spends or destroys something",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "What a loop spends or destroys grows with its input, and nothing brings it back.",
        RuleHelp.Link(RuleIds.CostlyLoop));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override string AnnotationName => AnnotationNames.Costly;

    private protected override IEnumerable<Finding> Find(CallContext context)
    {
        if (RepeatedCall.IsInLoop(context))
        {
            yield return new(CallPlaces.NameOf(context.Call), $"{context.MethodName} is called in a loop: {context.Annotation.Message}");
        }
    }
}
