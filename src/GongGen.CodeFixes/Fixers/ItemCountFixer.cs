using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.CodeFixes.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG1004: adds the item that another member refers to.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ItemCountFixer))]
public sealed class ItemCountFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ItemCount];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic) => RequiresItemOffers.Of(root, diagnostic);
}
