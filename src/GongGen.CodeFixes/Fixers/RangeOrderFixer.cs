using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2005: swaps the ends of a range.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RangeOrderFixer))]
public sealed class RangeOrderFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.RangeOrder];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations is not [var lesser, var greater] || lesser.SourceTree != root.SyntaxTree || greater.SourceTree != root.SyntaxTree)
        {
            yield break;
        }

        SyntaxNode first = root.FindNode(lesser.SourceSpan, getInnermostNodeForTie: true);
        SyntaxNode second = root.FindNode(greater.SourceSpan, getInnermostNodeForTie: true);
        bool areBeside = first.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } && second.Parent is AssignmentExpressionSyntax other && other.Parent == initializer;
        if (areBeside && !SyntaxFactory.AreEquivalent(first, second))
        {
            yield return new("Swap the ends", RuleIds.RangeOrder, () => root.ReplaceNodes([first, second], (node, _) => node == first ? second.WithTriviaFrom(first) : first.WithTriviaFrom(second)));
        }
    }
}
