using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2003: removes the member that is ignored.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IgnoredMemberFixer))]
public sealed class IgnoredMemberFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.IgnoredMember];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations is not [{ } place] || place.SourceTree != root.SyntaxTree)
        {
            yield break;
        }

        SyntaxNode node = root.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
        string? member = diagnostic.Properties.TryGetValue(PropertyKeys.Member, out string? name) ? name : null;
        if (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: InitializerExpressionSyntax initializer } assignment && left.Identifier.ValueText == member)
        {
            yield return new($"Remove {member}", RuleIds.IgnoredMember, () => root.ReplaceNode(initializer, ElementRemoval.Remove(initializer, assignment)));
        }
    }
}
