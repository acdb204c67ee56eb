using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2001: the primary user is not among the parties.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrimaryUserMissingAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.PrimaryUserMissing,
        "The primary user is not among the parties",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The host of a call has to be one of its parties, otherwise the API refuses the call.",
        RuleHelp.Link(RuleIds.PrimaryUserMissing));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
