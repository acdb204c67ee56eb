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

/// <summary>GONG2001: adds the item that is missing.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PrimaryUserMissingFixer))]
public sealed class PrimaryUserMissingFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.PrimaryUserMissing];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        bool isKnown = diagnostic.AdditionalLocations.Count == 2 && diagnostic.AdditionalLocations.All(location => location.SourceTree == root.SyntaxTree);
        if (!isKnown || !diagnostic.Properties.TryGetValue(PropertyKeys.Member, out string? member) || member is null)
        {
            yield break;
        }

        if (ExpressionAt(root, diagnostic.AdditionalLocations[0]) is not { } list || ExpressionAt(root, diagnostic.AdditionalLocations[1]) is not { } value || !IsRepeatable(value))
        {
            yield break;
        }

        ExpressionSyntax item = SyntaxFactory.ParseExpression($"new() {{ {member} = {value.WithoutTrivia().ToFullString()} }}");
        if (ItemInsertion.Add(list, item) is { } changed)
        {
            yield return new($"Add an item with this {member}", RuleIds.PrimaryUserMissing, () => root.ReplaceNode(list, changed));
        }
    }

    private static ExpressionSyntax? ExpressionAt(SyntaxNode root, Location location) =>
        root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;

    // Writing a call twice would call it twice.
    private static bool IsRepeatable(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax or IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsRepeatable(access.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsRepeatable(suppressed.Operand),
        _ => false,
    };
}
