using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>Writes one of the values that a diagnostic offers in the place of the one that is reported.</summary>
internal static class OfferedValues
{
    /// <summary>An edit for each value; none where what is reported is used elsewhere too, so that whoever named it decides.</summary>
    public static IEnumerable<FixOffer> Of(SyntaxNode root, Diagnostic diagnostic)
    {
        bool isCode = diagnostic.Told(PropertyKeys.IsCode) is not null;
        SyntaxNode? place = diagnostic.AdditionalLocations.Count == 0 ? root.At(diagnostic.Location) : diagnostic.Places(root, 1).FirstOrDefault();
        if (place is not ExpressionSyntax written || (isCode ? WrittenCode.Whole(written) : WrittenCode.Text(written)) is not { } node)
        {
            yield break;
        }

        foreach (string value in diagnostic.Suggestions())
        {
            ExpressionSyntax expression = (isCode ? SyntaxFactory.ParseExpression(value) : TextLiteral(value)).WithTriviaFrom(node);
            string shown = isCode ? value : $"\"{value}\"";
            yield return new($"Use {shown}", $"{diagnostic.Id}:use:{value}", () => root.ReplaceNode(node, expression));
        }
    }

    /// <summary>A text as C#.</summary>
    public static LiteralExpressionSyntax TextLiteral(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
