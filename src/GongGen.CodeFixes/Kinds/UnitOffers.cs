using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Kinds;

/// <summary>Reads a time in the unit of the member.</summary>
internal static class UnitOffers
{
    /// <summary>The edit, where the time is a TimeSpan that is read here.</summary>
    public static IEnumerable<FixOffer> Of(SyntaxNode root, Diagnostic diagnostic)
    {
        string? source = diagnostic.Told(PropertyKeys.Member);
        string? right = diagnostic.Told(PropertyKeys.Value) switch
        {
            "seconds" => "TotalSeconds",
            "milliseconds" => "TotalMilliseconds",
            _ => null,
        };
        if (right is null || source?.StartsWith("Total", StringComparison.Ordinal) != true || diagnostic.Places(root, 1) is not [{ } place])
        {
            yield break;
        }

        SimpleNameSyntax? name = (place as MemberAccessExpressionSyntax)?.Name ?? (place as MemberBindingExpressionSyntax)?.Name;
        if (name?.Identifier.ValueText == source)
        {
            IdentifierNameSyntax changed = SyntaxFactory.IdentifierName(right).WithTriviaFrom(name);
            yield return new($"Use {right}", $"{diagnostic.Id}:{right}", () => root.ReplaceNode(name, changed));
        }
    }
}
