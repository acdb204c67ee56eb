using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2012: takes the time with its offset.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LocalTimeFixer))]
public sealed class LocalTimeFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.LocalTime];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (NowOf(node) is { } now)
        {
            ExpressionSyntax type = now.Expression is MemberAccessExpressionSyntax qualified
                ? qualified.WithName(SyntaxFactory.IdentifierName("DateTimeOffset"))
                : SyntaxFactory.IdentifierName("DateTimeOffset").WithTriviaFrom(now.Expression);
            MemberAccessExpressionSyntax changed = now.WithExpression(type).WithName(SyntaxFactory.IdentifierName("UtcNow").WithTriviaFrom(now.Name));
            yield return new("Use DateTimeOffset.UtcNow", RuleIds.LocalTime, () => root.ReplaceNode(now, changed));
        }
    }

    // DateTime.Now itself, or moved by calls that both types have.
    private static MemberAccessExpressionSyntax? NowOf(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Now" } now when NameOf(now.Expression) == "DateTime" => now,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: { } name, Expression: { } inner } } when name.StartsWith("Add", StringComparison.Ordinal) => NowOf(inner),
        _ => null,
    };

    private static string NameOf(ExpressionSyntax type) => type switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => "",
    };
}
