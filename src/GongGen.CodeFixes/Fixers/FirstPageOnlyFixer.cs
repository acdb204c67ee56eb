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

/// <summary>GONG3005: goes through all pages.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FirstPageOnlyFixer))]
public sealed class FirstPageOnlyFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.FirstPageOnly];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        ImmutableArray<SyntaxNode> places = diagnostic.Places(root, diagnostic.AdditionalLocations.Count);
        if (diagnostic.Told(PropertyKeys.Value) is not { } walker || places is not [ForEachStatementSyntax loop, InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call, ..])
        {
            yield break;
        }

        StatementSyntax? declaration = places.Length > 2 ? places[2].FirstAncestorOrSelf<StatementSyntax>() : null;
        yield return new($"Use {walker}", RuleIds.FirstPageOnly, () => Rewrite(root, loop, declaration, call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(walker)))));
    }

    private static SyntaxNode Rewrite(SyntaxNode root, ForEachStatementSyntax loop, StatementSyntax? declaration, ExpressionSyntax walk)
    {
        SyntaxTriviaList leading = (declaration ?? loop).GetLeadingTrivia();
        ForEachStatementSyntax changed = loop
            .WithForEachKeyword(loop.ForEachKeyword.WithLeadingTrivia())
            .WithAwaitKeyword(SyntaxFactory.Token(leading, SyntaxKind.AwaitKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)))
            .WithExpression(walk.WithoutTrivia());
        if (declaration is null)
        {
            return root.ReplaceNode(loop, changed);
        }

        BlockSyntax block = (BlockSyntax)loop.Parent!;
        SyntaxList<StatementSyntax> statements = block.Statements.Replace(loop, changed);
        return root.ReplaceNode(block, block.WithStatements(statements.RemoveAt(block.Statements.IndexOf(declaration))));
    }
}
