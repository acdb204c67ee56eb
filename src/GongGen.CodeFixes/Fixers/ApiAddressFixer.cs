using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
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
        if (diagnostic.AdditionalLocations is not [var written] || written.SourceTree != root.SyntaxTree)
        {
            yield break;
        }

        // A constant may be used elsewhere too; whoever named it decides.
        SyntaxNode node = root.FindNode(written.SourceSpan, getInnermostNodeForTie: true);
        if (node is LiteralExpressionSyntax or BinaryExpressionSyntax && diagnostic.Properties.TryGetValue(PropertyKeys.Value, out string? address) && address is not null)
        {
            LiteralExpressionSyntax literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(address)).WithTriviaFrom(node);
            yield return new($"Use \"{address}\"", RuleIds.ApiAddress, () => root.ReplaceNode(node, literal));
        }
    }
}
