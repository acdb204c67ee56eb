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
        if (root.At(diagnostic.Location) is not IdentifierNameSyntax name || diagnostic.Told(PropertyKeys.Member) is not { } member)
        {
            yield break;
        }

        if (name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment && assignment.Left == name && MemberSettings.Find(initializer, member) is not null)
        {
            yield return new($"Remove {name.Identifier.ValueText}", $"{RuleIds.Deprecated}:remove", () => root.ReplaceNode(initializer, ElementRemoval.Remove(initializer, assignment)));
            yield break;
        }

        IdentifierNameSyntax replaced = SyntaxFactory.IdentifierName(member).WithTriviaFrom(name);
        yield return new($"Use {member}", RuleIds.Deprecated, () => root.ReplaceNode(name, replaced));
    }
}
