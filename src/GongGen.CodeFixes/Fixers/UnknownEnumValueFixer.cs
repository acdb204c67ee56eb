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

/// <summary>GONG1005: names one of the nearest known values.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownEnumValueFixer))]
public sealed class UnknownEnumValueFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnknownEnumValue];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax node || WholeOf(node) is not { } whole)
        {
            yield break;
        }

        for (int i = 0; Suggestion(diagnostic, i) is { } member; i++)
        {
            ExpressionSyntax value = SyntaxFactory.ParseExpression(member).WithTriviaFrom(whole);
            yield return new($"Use {member}", $"{RuleIds.UnknownEnumValue}:{member}", () => root.ReplaceNode(whole, value));
        }
    }

    // The creation or cast around a text goes with it.
    private static ExpressionSyntax? WholeOf(ExpressionSyntax node) => node switch
    {
        { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax creation } } } => creation,
        { Parent: CastExpressionSyntax cast } => cast,
        BaseObjectCreationExpressionSyntax or CastExpressionSyntax => node,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } when IsConverted(node) => node,
        _ => null,
    };

    // An argument may be a text that a method turns into something else.
    private static bool IsConverted(ExpressionSyntax text)
    {
        SyntaxNode node = text;
        while (node.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent is AssignmentExpressionSyntax or EqualsValueClauseSyntax or ExpressionElementSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax;
    }

    private static string? Suggestion(Diagnostic diagnostic, int index) =>
        diagnostic.Properties.TryGetValue(PropertyKeys.Suggestion + index.ToString(CultureInfo.InvariantCulture), out string? text) ? text : null;
}
