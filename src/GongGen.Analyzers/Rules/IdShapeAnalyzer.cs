using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2002: an id has a shape that no id has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdShapeAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.IdShape,
        "An id has a shape that no id has",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Ids of the API are decimal digits; an e-mail address, a name or a longer number is refused.",
        RuleHelp.Link(RuleIds.IdShape));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
