using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG3009: sends the requests one after the other, or a few at a time.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnlimitedRequestsFixer))]
public sealed class UnlimitedRequestsFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnlimitedRequests];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (AwaitedSelect.Around(root.At(diagnostic.Location)) is not { } all)
        {
            yield break;
        }

        StatementSyntax loop = SyntaxFactory.ParseStatement($"foreach (var {all.Item} in {all.Source}) {all.Block}");
        yield return new("Await one after the other", $"{RuleIds.UnlimitedRequests}:loop", () => root.ReplaceNode(all.Statement, Formatted(loop, all.Statement)));
        if (diagnostic.Told(PropertyKeys.Value) is { } limit)
        {
            StatementSyntax few = SyntaxFactory.ParseStatement(
                $"await global::System.Threading.Tasks.Parallel.ForEachAsync({all.Source}, new global::System.Threading.Tasks.ParallelOptions {{ MaxDegreeOfParallelism = {limit} }}, async ({all.Item}, _) => {all.Body}){all.Configured};");
            yield return new($"Use Parallel.ForEachAsync with {limit} at a time", $"{RuleIds.UnlimitedRequests}:parallel", () => root.ReplaceNode(all.Statement, Formatted(few, all.Statement)));
        }
    }

    private static StatementSyntax Formatted(StatementSyntax changed, StatementSyntax old) =>
        Names.Shortened(changed).WithTriviaFrom(old).WithAdditionalAnnotations(Formatter.Annotation);
}
