using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG1006: removes an item that stands twice.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DuplicateItemFixer))]
public sealed class DuplicateItemFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.DuplicateItem];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode node = root.At(diagnostic.Location);
        if (node is ExpressionSyntax { Parent: InitializerExpressionSyntax initializer } item && !initializer.IsKind(SyntaxKind.ObjectInitializerExpression))
        {
            yield return new("Remove the duplicate", RuleIds.DuplicateItem, () => root.ReplaceNode(initializer, ElementRemoval.Remove(initializer, item)));
        }
        else if (node is ExpressionSyntax { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } element })
        {
            yield return new("Remove the duplicate", RuleIds.DuplicateItem, () => root.ReplaceNode(collection, ElementRemoval.Remove(collection, element)));
        }
    }
}
