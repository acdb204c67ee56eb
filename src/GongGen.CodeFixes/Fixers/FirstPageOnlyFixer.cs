using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
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
        bool isKnown = diagnostic.AdditionalLocations.Count >= 2 && diagnostic.AdditionalLocations.All(location => location.SourceTree == root.SyntaxTree);
        if (!isKnown || !diagnostic.Properties.TryGetValue(PropertyKeys.Value, out string? walker) || walker is null)
        {
            yield break;
        }

        ForEachStatementSyntax? loop = root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) as ForEachStatementSyntax;
        InvocationExpressionSyntax? call = root.FindNode(diagnostic.AdditionalLocations[1].SourceSpan, getInnermostNodeForTie: true) as InvocationExpressionSyntax;
        if (loop is null || call?.Expression is not MemberAccessExpressionSyntax access)
        {
            yield break;
        }

        StatementSyntax? declaration = diagnostic.AdditionalLocations.Count > 2 ? root.FindNode(diagnostic.AdditionalLocations[2].SourceSpan).FirstAncestorOrSelf<StatementSyntax>() : null;
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
