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

/// <summary>GONG2008: sets the member that is needed.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NeedsFlagFixer))]
public sealed class NeedsFlagFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NeedsFlag];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic) => MemberSettings.Offer(root, diagnostic, RuleIds.NeedsFlag);
}
