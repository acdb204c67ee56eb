using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Kinds;

/// <summary>Swaps the ends of a range.</summary>
internal static class LessThanOffers
{
    /// <summary>The edit, where both ends are written beside each other and differ.</summary>
    public static IEnumerable<FixOffer> Of(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Places(root, 2) is [{ } first, { } second] && AreBeside(first.Parent, second.Parent) && !SyntaxFactory.AreEquivalent(first, second))
        {
            yield return new("Swap the ends", $"{diagnostic.Id}:swap", () => root.ReplaceNodes([first, second], (node, _) => node == first ? second.WithTriviaFrom(first) : first.WithTriviaFrom(second)));
        }
    }

    // Members of one initializer, or arguments of one call.
    private static bool AreBeside(SyntaxNode? first, SyntaxNode? second) => (first, second) switch
    {
        (AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer }, AssignmentExpressionSyntax other) => other.Parent == initializer,
        (ArgumentSyntax { Parent: ArgumentListSyntax list }, ArgumentSyntax other) => other.Parent == list,
        _ => false,
    };
}
