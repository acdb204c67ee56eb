using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.CodeFixes.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG1001: adds the item that another member refers to.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmptyRequiredFixer))]
public sealed class EmptyRequiredFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.EmptyRequired];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic) => RequiresItemOffers.Of(root, diagnostic);
}
