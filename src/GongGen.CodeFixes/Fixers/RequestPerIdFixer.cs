using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG3008: walks through what all ids give, asked for together, instead of asking for each.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequestPerIdFixer))]
public sealed class RequestPerIdFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.RequestPerId];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        ImmutableArray<SyntaxNode> places = diagnostic.Places(root, diagnostic.AdditionalLocations.Count);
        if (places is not [ForEachStatementSyntax loop, InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call, ..] || diagnostic.Told(PropertyKeys.Value) is not { } walker)
        {
            yield break;
        }

        if (diagnostic.Told(PropertyKeys.Expression) is not { } request || diagnostic.Told(PropertyKeys.Member) is not { } answer)
        {
            yield break;
        }

        ExpressionSyntax walk = Walk(access.Expression, walker, request, loop, call);
        ForEachStatementSyntax changed = places is [_, _, ForEachStatementSyntax items] && answer.Length == 0
            ? items.WithExpression(walk)
            : OverAnswers(loop.WithExpression(walk), new(places, answer, diagnostic.Told(PropertyKeys.ItemType)));
        yield return new($"Use {walker} with all ids", RuleIds.RequestPerId, () => root.ReplaceNode(loop, Awaited(changed, loop).WithAdditionalAnnotations(Formatter.Annotation)));
    }

    // gong.Calls.EnumerateCallsExtensiveAsync(new() { Filter = new() }, ids, stop)
    private static InvocationExpressionSyntax Walk(ExpressionSyntax api, string walker, string request, ForEachStatementSyntax loop, InvocationExpressionSyntax call)
    {
        ArgumentSyntax[] rest = [.. call.ArgumentList.Arguments.Where(argument => !argument.DescendantTokens().Any(token => token.ValueText == loop.Identifier.ValueText))];
        ArgumentSyntax[] arguments = [SyntaxFactory.Argument(SyntaxFactory.ParseExpression(request)), SyntaxFactory.Argument(loop.Expression.WithoutTrivia()), .. rest.Select(argument => argument.WithoutTrivia())];
        SyntaxToken comma = SyntaxFactory.Token(SyntaxTriviaList.Empty, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, api.WithoutTrivia(), SyntaxFactory.IdentifierName(walker)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments, Enumerable.Repeat(comma, arguments.Length - 1))));
    }

    private static ForEachStatementSyntax OverAnswers(ForEachStatementSyntax loop, BatchAnswers answers)
    {
        string name = answers.NewName();
        TypeSyntax type = answers.ItemType is { } item && !loop.Type.IsVar
            ? Names.Shortened(SyntaxFactory.ParseTypeName(item)).WithTriviaFrom(loop.Type)
            : loop.Type;
        return loop
            .WithType(type)
            .WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(loop.Identifier))
            .WithStatement(answers.Body(name));
    }

    private static ForEachStatementSyntax Awaited(ForEachStatementSyntax changed, ForEachStatementSyntax loop) => changed
        .WithForEachKeyword(changed.ForEachKeyword.WithLeadingTrivia())
        .WithAwaitKeyword(SyntaxFactory.Token(loop.GetLeadingTrivia(), SyntaxKind.AwaitKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)))
        .WithTrailingTrivia(loop.GetTrailingTrivia());
}
