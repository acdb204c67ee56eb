using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2005: a range is upside down.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RangeOrderAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.RangeOrder,
        "A range is upside down",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The start has to be before the end, otherwise the API refuses the request.",
        RuleHelp.Link(RuleIds.RangeOrder));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
