using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2009: writes one of the nearest known texts.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownTextFixer))]
public sealed class UnknownTextFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnknownText];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        // A constant may be used elsewhere too; whoever named it decides.
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax))
        {
            yield break;
        }

        for (int i = 0; Suggestion(diagnostic, i) is { } text; i++)
        {
            LiteralExpressionSyntax literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(node);
            yield return new($"Use \"{text}\"", $"{RuleIds.UnknownText}:{text}", () => root.ReplaceNode(node, literal));
        }
    }

    private static string? Suggestion(Diagnostic diagnostic, int index) =>
        diagnostic.Properties.TryGetValue(PropertyKeys.Suggestion + index.ToString(CultureInfo.InvariantCulture), out string? text) ? text : null;
}
