using System.Collections.Immutable;
using GongGen.CodeFixes.Kinds;
using Microsoft.CodeAnalysis;

namespace GongGen.CodeFixes;

/// <summary>The base of fixers of rules that attributes name: what is right depends on the kind of the attribute, whatever its id is.</summary>
public abstract class AnnotationFixer : GongFixer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [RuleId];

    /// <summary>The rule that is fixed.</summary>
    private protected abstract string RuleId { get; }

    private protected sealed override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic) => KindOffers.Of(root, diagnostic);
}
