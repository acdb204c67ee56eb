using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2008: a member asks for something that needs another member to be true.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeedsFlagAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NeedsFlag,
        "A member needs another one to be true",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What the member asks for is part of what the other one asks for.",
        RuleHelp.Link(RuleIds.NeedsFlag));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
