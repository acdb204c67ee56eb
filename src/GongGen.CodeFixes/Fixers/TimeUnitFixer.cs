using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2006: reads the time in the unit of the member.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeUnitFixer))]
public sealed class TimeUnitFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.TimeUnit];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        bool isKnown = diagnostic.Properties.TryGetValue(PropertyKeys.Value, out string? unit) & diagnostic.Properties.TryGetValue(PropertyKeys.Member, out string? source);
        if (!isKnown || unit is not ("seconds" or "milliseconds") || source?.StartsWith("Total", StringComparison.Ordinal) != true || diagnostic.AdditionalLocations is not [var at] || at.SourceTree != root.SyntaxTree)
        {
            yield break;
        }

        SyntaxNode node = root.FindNode(at.SourceSpan, getInnermostNodeForTie: true);
        SimpleNameSyntax? name = (node as MemberAccessExpressionSyntax)?.Name ?? (node as MemberBindingExpressionSyntax)?.Name;
        if (name?.Identifier.ValueText != source)
        {
            yield break;
        }

        string right = unit == "seconds" ? "TotalSeconds" : "TotalMilliseconds";
        IdentifierNameSyntax changed = SyntaxFactory.IdentifierName(right).WithTriviaFrom(name);
        yield return new($"Use {right}", $"{RuleIds.TimeUnit}:{right}", () => root.ReplaceNode(name, changed));
    }
}
