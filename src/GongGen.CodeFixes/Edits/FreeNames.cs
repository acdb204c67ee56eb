using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>Finds names for new locals that mean nothing else.</summary>
internal static class FreeNames
{
    /// <summary>The name of a member as that of a local; with a number behind it where the member around a place uses the name.</summary>
    public static string Near(SyntaxNode place, string member) => Near(place, [Local(member)], static _ => false);

    /// <summary>The first of several names that the member around a place does not use; the first with a number behind it where it uses all.</summary>
    /// <param name="place">Where the name is needed.</param>
    /// <param name="names">The names, the best first.</param>
    /// <param name="isGone">True for what the edit removes.</param>
    public static string Near(SyntaxNode place, string[] names, Func<SyntaxToken, bool> isGone)
    {
        SyntaxNode member = place.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not (GlobalStatementSyntax or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)) ?? place.SyntaxTree.GetRoot();
        HashSet<string> taken = [.. member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && !IsMember(token) && !isGone(token)).Select(token => token.ValueText)];
        return names.Concat(Enumerable.Range(2, taken.Count + 1).Select(number => FormattableString.Invariant($"{names[0]}{number}"))).First(name => !taken.Contains(name));
    }

    /// <summary>The name of a member as that of a local.</summary>
    public static string Local(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);

    // Members of other things, and names of arguments, never clash.
    private static bool IsMember(SyntaxToken token) =>
        token.Parent is NameColonSyntax or IdentifierNameSyntax { Parent: NameColonSyntax } || (token.Parent is SimpleNameSyntax name && name.Parent is MemberAccessExpressionSyntax access && access.Name == name);
}
