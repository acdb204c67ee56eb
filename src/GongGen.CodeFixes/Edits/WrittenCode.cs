using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>Tells values that are written down from names of values that are used elsewhere, too.</summary>
internal static class WrittenCode
{
    /// <summary>The expression where it is a text that is written down; null otherwise.</summary>
    public static ExpressionSyntax? Text(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax ? expression : null;

    /// <summary>The expression with the creation or cast around it, where it is a value that is written down; null otherwise.</summary>
    public static ExpressionSyntax? Whole(ExpressionSyntax expression) => expression switch
    {
        { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax creation } } } => creation,
        { Parent: CastExpressionSyntax cast } => cast,
        BaseObjectCreationExpressionSyntax or CastExpressionSyntax or DefaultExpressionSyntax or MemberAccessExpressionSyntax or PrefixUnaryExpressionSyntax => expression,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => IsConverted(expression) ? expression : null,
        LiteralExpressionSyntax => expression,
        _ => null,
    };

    // An argument may be a text that a method turns into something else.
    private static bool IsConverted(ExpressionSyntax text)
    {
        SyntaxNode node = text;
        while (node.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent is AssignmentExpressionSyntax or EqualsValueClauseSyntax or ExpressionElementSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax;
    }
}
