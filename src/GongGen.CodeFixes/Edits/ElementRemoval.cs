using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>Removes one member from an initializer. Comments above it stay.</summary>
internal static class ElementRemoval
{
    /// <summary>The initializer without an expression.</summary>
    public static InitializerExpressionSyntax Remove(InitializerExpressionSyntax initializer, ExpressionSyntax element)
    {
        SeparatedSyntaxList<ExpressionSyntax> elements = initializer.Expressions;
        int index = elements.IndexOf(element);
        bool hasSeparator = index < elements.SeparatorCount;
        SyntaxTriviaList comments = CommentsAbove(element);
        List<SyntaxNodeOrToken> rest = [.. elements.GetWithSeparators()];
        if (hasSeparator)
        {
            rest.RemoveRange(index * 2, 2);
        }
        else if (index > 0)
        {
            SyntaxTriviaList behind = rest[(index * 2) - 1].GetTrailingTrivia();
            rest.RemoveRange((index * 2) - 1, 2);
            rest[rest.Count - 1] = rest[rest.Count - 1].WithTrailingTrivia(behind.Any(SyntaxKind.EndOfLineTrivia) ? behind : element.GetTrailingTrivia());
        }
        else
        {
            rest.Clear();
        }

        if (comments.Count > 0 && index * 2 < rest.Count)
        {
            rest[index * 2] = rest[index * 2].WithLeadingTrivia(comments.AddRange(rest[index * 2].GetLeadingTrivia()));
            comments = default;
        }

        InitializerExpressionSyntax changed = initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(rest));
        return comments.Count > 0 ? changed.WithCloseBraceToken(changed.CloseBraceToken.WithLeadingTrivia(comments.AddRange(changed.CloseBraceToken.LeadingTrivia))) : changed;
    }

    /// <summary>A collection expression without an element.</summary>
    public static CollectionExpressionSyntax Remove(CollectionExpressionSyntax collection, CollectionElementSyntax element)
    {
        SeparatedSyntaxList<CollectionElementSyntax> elements = collection.Elements;
        int index = elements.IndexOf(element);
        List<SyntaxNodeOrToken> rest = [.. elements.GetWithSeparators()];
        if (index < elements.SeparatorCount)
        {
            rest.RemoveRange(index * 2, 2);
        }
        else
        {
            // The last of several, because it repeats one in front of it.
            rest.RemoveRange((index * 2) - 1, 2);
            rest[rest.Count - 1] = rest[rest.Count - 1].WithTrailingTrivia(element.GetTrailingTrivia());
        }

        return collection.WithElements(SyntaxFactory.SeparatedList<CollectionElementSyntax>(rest));
    }

    /// <summary>The comments and directives in front of a node; none where there is only blank space.</summary>
    public static SyntaxTriviaList CommentsAbove(SyntaxNode element)
    {
        SyntaxTriviaList leading = element.GetLeadingTrivia();
        bool hasComment = leading.Any(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        if (!hasComment)
        {
            return default;
        }

        // The blanks in front of the element itself go with it.
        return leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? leading.RemoveAt(leading.Count - 1) : leading;
    }
}
