using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Gives a type another name, with two names to choose from; the tests' fixers change a part of it.</summary>
public class RenameFixer : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["T0001"];

    protected virtual string? Key => "good";

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create("Call it good", cancel => RenameAsync(context, Rename, cancel), Key), context.Diagnostics);
        context.RegisterCodeFix(CodeAction.Create("Call it nice", cancel => RenameAsync(context, name => name.Replace("Bad", "Nice"), cancel), "nice"), context.Diagnostics);
        return Task.CompletedTask;
    }

    protected virtual string Rename(string name) => name.Replace("Bad", "Good");

    private static async Task<Document> RenameAsync(CodeFixContext context, Func<string, string> rename, CancellationToken cancel)
    {
        SourceText text = await context.Document.GetTextAsync(cancel);
        return context.Document.WithText(text.Replace(context.Span, rename(text.ToString(context.Span))));
    }
}
