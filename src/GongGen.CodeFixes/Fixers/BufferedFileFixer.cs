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

/// <summary>GONG3004: opens the file instead of reading it into memory.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BufferedFileFixer))]
public sealed class BufferedFileFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.BufferedFile];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Places(root, 4) is not [BaseObjectCreationExpressionSyntax buffer, ExpressionSyntax path, var creation, var reading])
        {
            yield break;
        }

        if (creation is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: [{ NameColon: null } stream, { NameColon: null } name] } file
            && stream.Expression == buffer && IsNameOf(name.Expression, path))
        {
            InvocationExpressionSyntax changed = file
                .WithExpression(access.WithName(SyntaxFactory.IdentifierName("FromPath")))
                .WithArgumentList(file.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(path.WithoutTrivia()))));
            yield return new("Use GongFile.FromPath", $"{RuleIds.BufferedFile}:path", () => root.ReplaceNode(file, changed));
        }

        if (OpenerOf(reading) is { } opener && CanHold(buffer))
        {
            ExpressionSyntax opened = SyntaxFactory.InvocationExpression(opener.WithoutTrivia(), SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(path.WithoutTrivia())))).WithTriviaFrom(buffer);
            yield return new("Use File.OpenRead", $"{RuleIds.BufferedFile}:stream", () => root.ReplaceNode(buffer, opened));
        }
    }

    // `File.ReadAllBytes` with another name.
    private static ExpressionSyntax? OpenerOf(SyntaxNode reading) =>
        reading is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access }
            ? access.WithName(SyntaxFactory.IdentifierName("OpenRead"))
            : null;

    private static bool CanHold(ExpressionSyntax buffer) => buffer.Parent switch
    {
        ArgumentSyntax => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } => type.ToString() is "var" or "Stream",
        _ => false,
    };

    // Only then the API is told the same name.
    private static bool IsNameOf(ExpressionSyntax name, ExpressionSyntax path) => name switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetFileName" }, ArgumentList.Arguments: [{ Expression: { } argument }] } => SyntaxFactory.AreEquivalent(argument, path),
        LiteralExpressionSyntax literal when path is LiteralExpressionSyntax whole => whole.Token.ValueText.Split('/', '\\').Last() == literal.Token.ValueText,
        _ => false,
    };
}
