using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.Testing.Tests.Analyzers;

/// <summary>A provider that claims to fix all and fixes the first.</summary>
internal sealed class FirstOnlyFixAll : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        ImmutableArray<Diagnostic> found = await fixAllContext.GetDocumentDiagnosticsAsync(fixAllContext.Document!);
        CodeAction? first = null;
        CodeFixContext context = new(fixAllContext.Document!, found[0], (action, _) => first ??= action, fixAllContext.CancellationToken);
        await fixAllContext.CodeFixProvider.RegisterCodeFixesAsync(context);
        return first;
    }
}
