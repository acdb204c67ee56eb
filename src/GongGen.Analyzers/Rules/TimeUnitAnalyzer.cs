using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2006: a time is given in the wrong unit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeUnitAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.TimeUnit,
        "A time is given in the wrong unit",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Some members count seconds and others milliseconds; a number in the other unit is accepted and wrong by a factor of 1000.",
        RuleHelp.Link(RuleIds.TimeUnit));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
