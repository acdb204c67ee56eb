using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2009: a text is not one of the known values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownTextAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnknownText,
        "A text is not one of the known values",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The API documents a list of codes for this member, and the text is not among them.",
        RuleHelp.Link(RuleIds.UnknownText));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
