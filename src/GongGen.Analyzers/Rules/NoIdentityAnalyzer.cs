using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2011: a party says nothing about who it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoIdentityAnalyzer : AnnotationAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoIdentity,
        "A party says nothing about who it is",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A party without an id, an e-mail address, a phone number and a name can't be matched with anybody.",
        RuleHelp.Link(RuleIds.NoIdentity));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;
}
