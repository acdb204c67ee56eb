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

/// <summary>GONG2012: takes the time with its offset.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LocalTimeFixer))]
public sealed class LocalTimeFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.LocalTime];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (root.At(diagnostic.Location) is not ExpressionSyntax time || SourceOf(time) is not { } source)
        {
            yield break;
        }

        if (source is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } now)
        {
            bool isPoint = name == "Now" && !IsDateOf(now);
            string right = isPoint ? "DateTimeOffset.UtcNow" : name == "Now" ? "DateTime.UtcNow" : "DateTime.UtcNow.Date";
            ExpressionSyntax changed = SyntaxFactory.ParseExpression(QualifierOf(now) + right).WithTriviaFrom(now);
            yield return new($"Use {right}", RuleIds.LocalTime, () => root.ReplaceNode(now, changed));
        }
        else if (source is ObjectCreationExpressionSyntax { ArgumentList: { } list } creation && InUtc(list) is { } changed)
        {
            yield return new("Say that it is UTC", $"{RuleIds.LocalTime}:utc", () => root.ReplaceNode(creation, creation.WithArgumentList(changed)));
        }
    }

    // DateTime.Now, DateTime.Today or a new DateTime: itself, or moved by what both types of time have.
    private static ExpressionSyntax? SourceOf(ExpressionSyntax time) => time switch
    {
        ParenthesizedExpressionSyntax parenthesized => SourceOf(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression } sum => SourceOf(sum.Left),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Now" or "Today" } now when NameOf(now.Expression) == "DateTime" => now,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Date" } date => SourceOf(date.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: { } name, Expression: { } inner } } when name.StartsWith("Add", StringComparison.Ordinal) || name == "Subtract" => SourceOf(inner),
        ObjectCreationExpressionSyntax creation when NameOf(creation.Type) == "DateTime" => creation,
        _ => null,
    };

    // A date of a DateTimeOffset has no kind.
    private static bool IsDateOf(MemberAccessExpressionSyntax now)
    {
        SyntaxNode? node = now.Parent;
        while (node is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            if (node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Date" })
            {
                return true;
            }

            node = node.Parent;
        }

        return false;
    }

    private static string QualifierOf(MemberAccessExpressionSyntax now) =>
        now.Expression is MemberAccessExpressionSyntax qualified ? qualified.Expression.ToString() + "." : "";

    // Year, month and day, or a time as well, as written in place; there is no constructor with a kind for anything else.
    private static ArgumentListSyntax? InUtc(ArgumentListSyntax list)
    {
        if (list.Arguments.Any(argument => argument.NameColon is not null) || list.Arguments.Count is not (3 or 6))
        {
            return null;
        }

        string midnight = list.Arguments.Count == 3 ? ", 0, 0, 0" : "";
        string dots = list.Parent is ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax qualified } ? qualified.Left.ToString() + "." : "";
        return SyntaxFactory.ParseArgumentList($"({list.Arguments.ToFullString().TrimEnd()}{midnight}, {dots}DateTimeKind.Utc)").WithTriviaFrom(list);
    }

    private static string NameOf(ExpressionSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => "",
    };
}
