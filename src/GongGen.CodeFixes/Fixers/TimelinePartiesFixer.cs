using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2004: gives a party the id that is referred to, or one that nobody has; corrects an id in a segment.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimelinePartiesFixer))]
public sealed class TimelinePartiesFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.TimelineParties];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations is not [var at] || at.SourceTree != root.SyntaxTree)
        {
            yield break;
        }

        SyntaxNode node = root.FindNode(at.SourceSpan, getInnermostNodeForTie: true);
        string? member = Property(diagnostic, PropertyKeys.Member);
        for (int i = 0; Property(diagnostic, PropertyKeys.Suggestion + i.ToString(CultureInfo.InvariantCulture)) is { } text; i++)
        {
            if (member is not null && Set(node, member, text) is { } changed)
            {
                yield return new($"Set {member} = \"{text}\"", $"{RuleIds.TimelineParties}:set:{text}", () => root.ReplaceNode(node, changed));
            }
            else if (member is null && node is LiteralExpressionSyntax)
            {
                yield return new($"Use \"{text}\"", $"{RuleIds.TimelineParties}:use:{text}", () => root.ReplaceNode(node, Literal(text).WithTriviaFrom(node)));
            }
        }

        if (member is not null && Property(diagnostic, PropertyKeys.Value) is { } number && Set(node, member, number) is { } numbered)
        {
            yield return new($"Set {member} = \"{number}\"", $"{RuleIds.TimelineParties}:number", () => root.ReplaceNode(node, numbered));
        }
    }

    private static SyntaxNode? Set(SyntaxNode node, string member, string text) => node switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation => creation.WithInitializer(Set(initializer, member, text)),
        ObjectCreationExpressionSyntax { ArgumentList: null } => null,
        BaseObjectCreationExpressionSyntax creation => creation.WithoutTrailingTrivia().WithInitializer(NewInitializer(member, text).WithTrailingTrivia(creation.GetTrailingTrivia())),
        WithExpressionSyntax with => with.WithInitializer(Set(with.Initializer, member, text)),
        _ => null,
    };

    private static InitializerExpressionSyntax Set(InitializerExpressionSyntax initializer, string member, string text)
    {
        AssignmentExpressionSyntax? present = initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == member);
        return present is null
            ? ItemInsertion.Append(initializer, SyntaxFactory.ParseExpression($"{member} = {SyntaxFactory.Literal(text).Text}"))
            : initializer.ReplaceNode(present.Right, Literal(text).WithTriviaFrom(present.Right));
    }

    private static InitializerExpressionSyntax NewInitializer(string member, string text) =>
        ((ImplicitObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new() {{ {member} = {SyntaxFactory.Literal(text).Text} }}")).Initializer!.WithLeadingTrivia(SyntaxFactory.Space);

    private static LiteralExpressionSyntax Literal(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static string? Property(Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out string? value) ? value : null;
}
