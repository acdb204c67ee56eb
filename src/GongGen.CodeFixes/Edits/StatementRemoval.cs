using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>Removes a statement that stands among others. Comments above it stay.</summary>
internal static class StatementRemoval
{
    /// <summary>True where the statement can go without leaving a hole, as it would below an `if` without braces.</summary>
    public static bool CanRemove(StatementSyntax statement) => statement.Parent is BlockSyntax or GlobalStatementSyntax;

    /// <summary>The root without the statement.</summary>
    public static SyntaxNode Remove(SyntaxNode root, StatementSyntax statement)
    {
        SyntaxAnnotation mark = new();
        SyntaxNode gone = statement.Parent is GlobalStatementSyntax global ? global : statement;
        SyntaxTriviaList comments = ElementRemoval.CommentsAbove(gone);
        SyntaxNode marked = root.ReplaceNode(gone, gone.WithAdditionalAnnotations(mark));
        SyntaxNode here = marked.GetAnnotatedNodes(mark).Single();
        SyntaxToken previous = here.GetFirstToken().GetPreviousToken();
        SyntaxToken next = here.GetLastToken().GetNextToken(includeZeroWidth: true);
        bool startsLine = previous.RawKind == 0 || previous.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        SyntaxNode moved = startsLine
            ? marked.ReplaceToken(next, next.WithLeadingTrivia(comments.AddRange(next.LeadingTrivia)))
            : marked.ReplaceToken(previous, previous.WithTrailingTrivia(here.GetTrailingTrivia()));
        return moved.RemoveNode(moved.GetAnnotatedNodes(mark).Single(), SyntaxRemoveOptions.KeepNoTrivia)!;
    }
}
