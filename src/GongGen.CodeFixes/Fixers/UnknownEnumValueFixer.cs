using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG1005: names one of the nearest known values.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownEnumValueFixer))]
public sealed class UnknownEnumValueFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnknownEnumValue];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic) => OfferedValues.Of(root, diagnostic);
}
