using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG1008: writes the text as it was meant, or leaves out what says nothing.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextFormatFixer))]
public sealed class TextFormatFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.TextFormat];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic) =>
        OfferedValues.Of(root, diagnostic).Concat(root.At(diagnostic.Location) is ExpressionSyntax { Parent: { } assignment } ? MemberRemoval.Offer(root, diagnostic, assignment) : []);
}
