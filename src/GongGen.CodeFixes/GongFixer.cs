using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes;

/// <summary>The base of all fixers: one document is changed, and Fix All takes the changes of all diagnostics together.</summary>
public abstract class GongFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in root is null ? [] : context.Diagnostics)
        {
            foreach (FixOffer offer in Offer(root!, diagnostic))
            {
                Document document = context.Document;
                CodeAction action = CodeAction.Create(offer.Title, _ => Task.FromResult(document.WithSyntaxRoot(offer.Change())), offer.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The edits that are right for a diagnostic; none where none is.</summary>
    private protected abstract IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic);
}
