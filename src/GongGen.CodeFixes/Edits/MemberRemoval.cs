using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>Removes the member that a diagnostic names from its initializer.</summary>
internal static class MemberRemoval
{
    /// <summary>The edit; none where the place is no assignment of that member in an initializer.</summary>
    public static IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic, SyntaxNode place)
    {
        string? member = diagnostic.Told(PropertyKeys.Member);
        if (place is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: InitializerExpressionSyntax initializer } assignment && left.Identifier.ValueText == member)
        {
            yield return new($"Remove {member}", $"{diagnostic.Id}:remove", () => root.ReplaceNode(initializer, ElementRemoval.Remove(initializer, assignment)));
        }
    }
}
