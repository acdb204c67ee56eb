using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2004: the timeline and the parties don't agree about their ids.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimelinePartiesAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.TimelineParties,
        "The timeline and the parties don't agree",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A timeline refers to parties by their ids, so that every party needs one of its own and every segment an existing one.",
        RuleHelp.Link(RuleIds.TimelineParties));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
