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
        if (AreBeside(first.Parent, second.Parent) && !SyntaxFactory.AreEquivalent(first, second))
        {
            yield return new("Swap the ends", RuleIds.RangeOrder, () => root.ReplaceNodes([first, second], (node, _) => node == first ? second.WithTriviaFrom(first) : first.WithTriviaFrom(second)));
        }
    }

    // Members of one initializer, or arguments of one call.
    private static bool AreBeside(SyntaxNode? first, SyntaxNode? second) => (first, second) switch
    {
        (AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer }, AssignmentExpressionSyntax other) => other.Parent == initializer,
        (ArgumentSyntax { Parent: ArgumentListSyntax list }, ArgumentSyntax other) => other.Parent == list,
        _ => false,
    };
}
