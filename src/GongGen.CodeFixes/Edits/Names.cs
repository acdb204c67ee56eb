using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace GongGen.CodeFixes.Edits;

/// <summary>Names of types, which are written in full first, so that they mean the same wherever they come to stand.</summary>
internal static class Names
{
    /// <summary>Lets the editor shorten names as far as the using directives of the file allow it.</summary>
    public static TNode Shortened<TNode>(TNode node)
        where TNode : SyntaxNode =>
        node.ReplaceNodes(
            node.DescendantNodesAndSelf().Where(IsFull),
            (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));

    private static bool IsFull(SyntaxNode node) =>
        node is (MemberAccessExpressionSyntax or QualifiedNameSyntax) && node.ToString().StartsWith("global::", StringComparison.Ordinal);
}
