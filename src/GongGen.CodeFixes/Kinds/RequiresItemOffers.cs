using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Kinds;

/// <summary>Adds the item that a member refers to.</summary>
internal static class RequiresItemOffers
{
    /// <summary>The edit, where the list can take an item and the member's value can stand twice.</summary>
    public static IEnumerable<FixOffer> Of(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Places(root, 2) is not [ExpressionSyntax written, ExpressionSyntax value] || diagnostic.Told(PropertyKeys.Member) is not { } member || !IsRepeatable(value))
        {
            yield break;
        }

        ExpressionSyntax list = written.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } whole ? whole : written;
        ExpressionSyntax item = SyntaxFactory.ParseExpression($"new() {{ {member} = {value.WithoutTrivia().ToFullString()} }}");
        if (ItemInsertion.Add(list, item) is { } changed)
        {
            yield return new($"Add an item with this {member}", $"{diagnostic.Id}:add", () => root.ReplaceNode(list, changed));
        }
    }

    // Writing a call twice would call it twice.
    private static bool IsRepeatable(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } => false,
        LiteralExpressionSyntax or IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsRepeatable(access.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsRepeatable(suppressed.Operand),
        _ => false,
    };
}
