using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>The answers that a loop over ids reads, to be replaced by the items of one walk.</summary>
/// <param name="places">The loop, the call, the statement that holds the answer (or the loop, where none does), and each place where the answer is read.</param>
/// <param name="content">The member of the answer that is read, a colon, and the way from an item of the walk to the same thing.</param>
/// <param name="itemType">The type of the items.</param>
internal sealed class BatchAnswers(ImmutableArray<SyntaxNode> places, string content, string? itemType)
{
    private readonly SyntaxNode[] _reads = [.. places.Skip(3)];

    /// <summary>The type of the items.</summary>
    public string? ItemType => itemType;

    private ForEachStatementSyntax Loop => (ForEachStatementSyntax)places[0];

    private LocalDeclarationStatementSyntax? Declaration => places[2] as LocalDeclarationStatementSyntax;

    /// <summary>A name for an item that means nothing else around the loop.</summary>
    public string NewName() => FreeNames.Near(Loop, [FreeNames.Local(content.Split(':')[0]), "found", "item"], IsGone);

    /// <summary>The body of the loop with items in the place of answers.</summary>
    public StatementSyntax Body(string name)
    {
        SyntaxAnnotation gone = new();
        string expression = name + content.Split(':')[1];
        StatementSyntax body = Loop.Statement.ReplaceNodes(
            Declaration is { } held ? [.. _reads, held] : _reads,
            (node, _) => node == Declaration ? node.WithAdditionalAnnotations(gone) : SyntaxFactory.ParseExpression(expression).WithTriviaFrom(node));
        return body.GetAnnotatedNodes(gone).FirstOrDefault() is StatementSyntax declaration ? (StatementSyntax)StatementRemoval.Remove(body, declaration) : body;
    }

    private bool IsGone(SyntaxToken token) => Declaration?.Span.Contains(token.Span) == true || _reads.Any(read => read.Span.Contains(token.Span));
}
