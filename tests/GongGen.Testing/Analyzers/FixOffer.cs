using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.Testing.Analyzers;

/// <summary>An action that a fixer offers for a diagnostic.</summary>
internal sealed record FixOffer(Document Document, Diagnostic Diagnostic, CodeAction Action)
{
    /// <summary>All that a fixer offers for a diagnostic; nothing for one that stands in no document.</summary>
    public static async Task<ImmutableArray<FixOffer>> AllAsync(CodeFixProvider fixer, Solution solution, Diagnostic diagnostic)
    {
        if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
        {
            return [];
        }

        List<CodeAction> actions = [];
        await fixer.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)).ConfigureAwait(false);
        return [.. actions.SelectMany(Leaves).Select(action => new FixOffer(document, diagnostic, action))];
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) => action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.SelectMany(Leaves);
}
