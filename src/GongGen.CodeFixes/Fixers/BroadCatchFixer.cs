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

/// <summary>GONG3010: catches only the answer where there is nothing.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BroadCatchFixer))]
public sealed class BroadCatchFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.BroadCatch];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<CatchClauseSyntax>() is not { } clause || diagnostic.Told(PropertyKeys.ItemType) is not { } exception)
        {
            yield break;
        }

        TypeSyntax type = Names.Shortened(SyntaxFactory.ParseTypeName(exception));
        yield return new($"Catch {exception.Split('.').Last()}", RuleIds.BroadCatch, () => root.ReplaceNode(clause, Narrowed(clause, type)));
    }

    private static CatchClauseSyntax Narrowed(CatchClauseSyntax clause, TypeSyntax type)
    {
        if (clause.Declaration is { } declaration)
        {
            return clause.WithDeclaration(declaration.WithType(type.WithTriviaFrom(declaration.Type)));
        }

        // Parsed, because made tokens are elastic and move what follows.
        CatchDeclarationSyntax made = ((TryStatementSyntax)SyntaxFactory.ParseStatement("try { } catch (T) { }")).Catches[0].Declaration!;
        return clause
            .WithCatchKeyword(clause.CatchKeyword.WithTrailingTrivia(SyntaxFactory.Space))
            .WithDeclaration(made.WithType(type).WithTrailingTrivia(clause.CatchKeyword.TrailingTrivia));
    }
}
