using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>The diagnostics of a solution, each project analyzed once, in the form that fixing all asks for.</summary>
internal sealed class SolutionAnalysis(Solution solution, ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableHashSet<string> ids) : FixAllContext.DiagnosticProvider
{
    private readonly ConcurrentDictionary<ProjectId, Task<ImmutableArray<Diagnostic>>> _projects = new();

    /// <summary>What analyzers report in a compilation; where it has generated trees, only in the test's own, which alone can be fixed.</summary>
    public static Task<ImmutableArray<Diagnostic>> OfCompilationAsync(Compilation compilation, AnalyzerOptions options, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        List<SyntaxTree> own = [.. compilation.SyntaxTrees.Where(Analysis.IsOwn)];
        return Analysis.RunAsync(compilation, options, analyzers, isConcurrent: true, own.Count == compilation.SyntaxTrees.Count() ? null : own);
    }

    /// <summary>All diagnostics with one of the ids, project by project.</summary>
    public async Task<ImmutableArray<Diagnostic>> AllAsync()
    {
        List<Diagnostic> found = [];
        foreach (Project project in solution.Projects)
        {
            found.AddRange(await OfAsync(project).ConfigureAwait(false));
        }

        return [.. found];
    }

    /// <inheritdoc/>
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await OfAsync(project).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        ImmutableArray<Diagnostic> found = await OfAsync(document.Project).ConfigureAwait(false);
        return found.Where(diagnostic => diagnostic.Location.SourceTree == tree);
    }

    /// <inheritdoc/>
    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        ImmutableArray<Diagnostic> found = await OfAsync(project).ConfigureAwait(false);
        return found.Where(diagnostic => !diagnostic.Location.IsInSource);
    }

    private Task<ImmutableArray<Diagnostic>> OfAsync(Project project) => _projects.GetOrAdd(project.Id, _ => AnalyzeAsync(project));

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync().ConfigureAwait(false))!;
        ImmutableArray<Diagnostic> found = await OfCompilationAsync(compilation, project.AnalyzerOptions, analyzers).ConfigureAwait(false);
        return found.RemoveAll(diagnostic => !ids.Contains(diagnostic.Id));
    }
}
