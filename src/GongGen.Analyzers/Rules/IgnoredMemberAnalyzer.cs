using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2003: a member is ignored because another one is set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredMemberAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.IgnoredMember,
        "A member is ignored beside another one",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Where both members are set, the API uses one and ignores the other without a word.",
        RuleHelp.Link(RuleIds.IgnoredMember));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
