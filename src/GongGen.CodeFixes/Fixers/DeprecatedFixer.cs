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

/// <summary>GONG1007: names the replacement of a deprecated member.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeprecatedFixer))]
public sealed class DeprecatedFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Deprecated];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        bool isName = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is IdentifierNameSyntax;
        if (!isName || !diagnostic.Properties.TryGetValue(PropertyKeys.Member, out string? member) || member is null)
        {
            yield break;
        }

        IdentifierNameSyntax name = (IdentifierNameSyntax)root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment && assignment.Left == name && Sets(initializer, member))
        {
            yield return new($"Remove {name.Identifier.ValueText}", $"{RuleIds.Deprecated}:remove", () => root.ReplaceNode(initializer, ElementRemoval.Remove(initializer, assignment)));
            yield break;
        }

        IdentifierNameSyntax replaced = SyntaxFactory.IdentifierName(member).WithTriviaFrom(name);
        yield return new($"Use {member}", RuleIds.Deprecated, () => root.ReplaceNode(name, replaced));
    }

    private static bool Sets(InitializerExpressionSyntax initializer, string member) =>
        initializer.Expressions.Any(expression => expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == member);
}
