using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2007: the timing of the context is chosen without an extended context.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContextTimingAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ContextTiming,
        "The timing of the context needs an extended context",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The timing has an effect only where the context is extended.",
        RuleHelp.Link(RuleIds.ContextTiming));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
