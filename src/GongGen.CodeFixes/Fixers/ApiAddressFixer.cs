using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG3011: writes the address as it has to be.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ApiAddressFixer))]
public sealed class ApiAddressFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ApiAddress];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        // A constant may be used elsewhere too; whoever named it decides.
        if (diagnostic.Places(root, 1) is [LiteralExpressionSyntax or BinaryExpressionSyntax] places && diagnostic.Told(PropertyKeys.Value) is { } address)
        {
            LiteralExpressionSyntax literal = OfferedValues.TextLiteral(address).WithTriviaFrom(places[0]);
            yield return new($"Use \"{address}\"", RuleIds.ApiAddress, () => root.ReplaceNode(places[0], literal));
        }
    }
}
