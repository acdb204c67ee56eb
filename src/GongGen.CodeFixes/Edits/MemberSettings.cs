using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>Sets a member of an initializer: where it is set already, otherwise behind the member that needs it.</summary>
internal static class MemberSettings
{
    /// <summary>The edit that a diagnostic names; none where its place is no member of an initializer.</summary>
    public static IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        AssignmentExpressionSyntax? needing = root.At(diagnostic.Location).AncestorsAndSelf().OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Parent is InitializerExpressionSyntax);
        if (diagnostic.Told(PropertyKeys.Member) is { } member && diagnostic.Told(PropertyKeys.Expression) is { } text && needing?.Parent is InitializerExpressionSyntax initializer)
        {
            yield return new($"Set {member} = {text}", $"{diagnostic.Id}:set", () => root.ReplaceNode(initializer, Set(initializer, needing, member, text)));
        }
    }

    /// <summary>The assignment of a member; null where the initializer has none.</summary>
    public static AssignmentExpressionSyntax? Find(InitializerExpressionSyntax initializer, string member) => initializer.Expressions.OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == member);

    private static InitializerExpressionSyntax Set(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax needing, string member, string text)
    {
        if (Find(initializer, member) is { } present)
        {
            return initializer.ReplaceNode(present.Right, SyntaxFactory.ParseExpression(text).WithTriviaFrom(present.Right));
        }

        // In front of the other one, so that its trivia stays behind it.
        ExpressionSyntax added = SyntaxFactory.ParseExpression($"{member} = {text}").WithLeadingTrivia(needing.GetLeadingTrivia());
        int index = initializer.Expressions.IndexOf(needing);
        SyntaxToken previous = needing.GetFirstToken().GetPreviousToken();
        bool isOnOwnLine = previous.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        SyntaxTrivia gap = isOnOwnLine ? previous.TrailingTrivia.First(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) : SyntaxFactory.Space;
        SyntaxToken comma = SyntaxFactory.Token(SyntaxTriviaList.Empty, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(gap));
        AssignmentExpressionSyntax moved = needing.WithLeadingTrivia(isOnOwnLine ? needing.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) : []);
        SyntaxNodeOrTokenList parts = initializer.Expressions.Replace(needing, moved).GetWithSeparators().InsertRange(index * 2, [added, comma]);
        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(parts));
    }
}
