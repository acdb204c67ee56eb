using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2010: a value is probably a mistake.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuspiciousValueAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SuspiciousValue,
        "A value is probably a mistake",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document lists the value, but it is a slip of the documentation or not supported.",
        RuleHelp.Link(RuleIds.SuspiciousValue));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
