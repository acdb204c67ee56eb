using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>Adds an item to the end of a list that is written down: on its own line where the others are.</summary>
internal static class ItemInsertion
{
    /// <summary>The list with one more item; null where the expression is no list that can take it.</summary>
    public static ExpressionSyntax? Add(ExpressionSyntax list, ExpressionSyntax item) => list switch
    {
        ParenthesizedExpressionSyntax parenthesized => Add(parenthesized.Expression, item) is { } inner ? parenthesized.WithExpression(inner) : null,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => Add(suppressed.Operand, item) is { } inner ? IsNothing(suppressed.Operand) ? inner : suppressed.WithOperand(inner) : null,
        CollectionExpressionSyntax collection => collection.WithElements(Append(collection.Elements, SyntaxFactory.ExpressionElement(item))),
        ArrayCreationExpressionSyntax { Initializer: { } initializer, Type: { } type } array when type.RankSpecifiers.All(rank => rank.Sizes.All(size => size is OmittedArraySizeExpressionSyntax)) =>
            array.WithInitializer(Append(initializer, item)),
        ImplicitArrayCreationExpressionSyntax array => array.WithInitializer(Append(array.Initializer, item)),
        ObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer } creation => creation.WithInitializer(Append(initializer, item)),
        ImplicitObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer } creation => creation.WithInitializer(Append(initializer, item)),
        _ => IsNothing(list) ? SyntaxFactory.CollectionExpression(SyntaxFactory.SingletonSeparatedList<CollectionElementSyntax>(SyntaxFactory.ExpressionElement(item))).WithTriviaFrom(list) : null,
    };

    // null, new List<T>(), Array.Empty<T>(), ImmutableArray<T>.Empty
    private static bool IsNothing(ExpressionSyntax list) => list switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } => true,
        ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null, Type: GenericNameSyntax { Identifier.ValueText: "List" } } => true,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Array" or "Enumerable" }, Name.Identifier.ValueText: "Empty" } } => true,
        MemberAccessExpressionSyntax { Expression: GenericNameSyntax { Identifier.ValueText: "ImmutableArray" or "ImmutableList" }, Name.Identifier.ValueText: "Empty" } => true,
        _ => false,
    };

    /// <summary>An initializer with one more item or member.</summary>
    public static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, ExpressionSyntax item) =>
        initializer.Expressions.Count > 0
            ? initializer.WithExpressions(Append(initializer.Expressions, item))
            : initializer.WithExpressions(SyntaxFactory.SingletonSeparatedList(item.WithTrailingTrivia(SyntaxFactory.Space)));

    private static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> items, T item)
        where T : SyntaxNode
    {
        if (items.Count == 0)
        {
            return items.Add(item);
        }

        T last = items[items.Count - 1];
        bool isTrailing = items.SeparatorCount == items.Count;
        bool isOnOwnLine = StartsLine(last);
        if (isTrailing)
        {
            SyntaxToken end = Comma(items.GetSeparator(items.SeparatorCount - 1).TrailingTrivia);
            return SyntaxFactory.SeparatedList<T>(items.GetWithSeparators().Add(item.WithLeadingTrivia(Indentation(last))).Add(end));
        }

        SyntaxToken comma = Comma(SyntaxFactory.TriviaList(isOnOwnLine ? EndOfLine(last) : SyntaxFactory.Space));
        T added = item.WithLeadingTrivia(isOnOwnLine ? Indentation(last) : default).WithTrailingTrivia(last.GetTrailingTrivia());
        return SyntaxFactory.SeparatedList<T>(items.Replace(last, last.WithoutTrailingTrivia()).GetWithSeparators().Add(comma).Add(added));
    }

    // Not elastic, so that the editor does not format around it.
    private static SyntaxToken Comma(SyntaxTriviaList behind) => SyntaxFactory.Token(SyntaxTriviaList.Empty, SyntaxKind.CommaToken, behind);

    private static bool StartsLine(SyntaxNode node) => node.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static SyntaxTriviaList Indentation(SyntaxNode node)
    {
        SyntaxTrivia last = node.GetLeadingTrivia().LastOrDefault();
        return last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : default;
    }

    private static SyntaxTrivia EndOfLine(SyntaxNode node)
    {
        SyntaxTrivia own = node.GetFirstToken().GetPreviousToken().TrailingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return own.IsKind(SyntaxKind.EndOfLineTrivia) ? own : SyntaxFactory.LineFeed;
    }
}
