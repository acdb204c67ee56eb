using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2000: a rule of the project's own overlay is broken.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CustomAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.Custom,
        "A rule of the project's own overlay is broken",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An overlay of the project holds this rule without an id of its own.",
        RuleHelp.Link(RuleIds.Custom));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
