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

/// <summary>GONG3006: takes the value once, before the loop.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangingFilterFixer))]
public sealed class ChangingFilterFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ChangingFilter];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        bool isKnown = diagnostic.Places(root, 1) is [StatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax }];
        if (isKnown && root.At(diagnostic.Location) is ExpressionSyntax value && diagnostic.Told(PropertyKeys.Member) is { } member)
        {
            StatementSyntax loop = (StatementSyntax)diagnostic.Places(root, 1)[0];
            string name = FreeNames.Near(loop, member);
            yield return new($"Take {name} before the loop", $"{RuleIds.ChangingFilter}:{member}", () => Hoist(root, loop, value, name));
        }
    }

    private static SyntaxNode Hoist(SyntaxNode root, StatementSyntax loop, ExpressionSyntax value, string name)
    {
        StatementSyntax changed = loop.ReplaceNode(value, SyntaxFactory.IdentifierName(name).WithTriviaFrom(value));
        SyntaxTriviaList leading = loop.GetLeadingTrivia();
        SyntaxTriviaList indentation = leading.LastOrDefault() is { RawKind: (int)SyntaxKind.WhitespaceTrivia } blank ? [blank] : [];
        SyntaxToken previous = loop.GetFirstToken().GetPreviousToken();
        SyntaxTrivia end = previous.TrailingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        StatementSyntax taken = SyntaxFactory.ParseStatement($"var {name} = {value.WithoutTrivia().ToFullString()};")
            .WithLeadingTrivia(leading)
            .WithTrailingTrivia(end.RawKind == 0 ? SyntaxFactory.Space : end);
        return root.ReplaceNode(loop.Parent is GlobalStatementSyntax global ? global : loop, Both(loop, taken, changed.WithLeadingTrivia(indentation)));
    }

    private static IEnumerable<SyntaxNode> Both(StatementSyntax loop, StatementSyntax taken, StatementSyntax changed) =>
        loop.Parent is GlobalStatementSyntax ? [SyntaxFactory.GlobalStatement(taken), SyntaxFactory.GlobalStatement(changed)] : [taken, changed];
}
