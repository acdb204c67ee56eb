using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG3001: keeps one of the two ways to give a recording.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TwoRecordingsFixer))]
public sealed class TwoRecordingsFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.TwoRecordings];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Places(root, 2) is [_, AssignmentExpressionSyntax { Left: IdentifierNameSyntax member, Parent: InitializerExpressionSyntax initializer } assignment])
        {
            yield return new($"Remove {member.Identifier.ValueText}", $"{RuleIds.TwoRecordings}:address", () => root.ReplaceNode(initializer, ElementRemoval.Remove(initializer, assignment)));
        }

        if (StatementOf(root.At(diagnostic.Location)) is { } statement && StatementRemoval.CanRemove(statement))
        {
            yield return new("Remove the upload", $"{RuleIds.TwoRecordings}:upload", () => StatementRemoval.Remove(root, statement));
        }
    }

    // A call whose answer nobody uses.
    private static ExpressionStatementSyntax? StatementOf(SyntaxNode name)
    {
        SyntaxNode? node = name.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        while (node is InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax outer } })
        {
            node = outer;
        }

        return (node?.Parent is AwaitExpressionSyntax await ? await : node)?.Parent as ExpressionStatementSyntax;
    }
}
