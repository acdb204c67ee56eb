using System.Collections.Immutable;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>Checks what a fix leaves: code that compiles, and the diagnostics that the expected texts mark.</summary>
internal sealed class FixedCheck(
    ImmutableArray<DiagnosticAnalyzer> analyzers,
    string? onlyRule,
    ImmutableArray<MarkedProject> projects,
    ImmutableDictionary<string, Markup> marks)
{
    /// <summary>Compiles and analyzes every project again.</summary>
    public async Task CheckAsync(Solution solution, string circumstance)
    {
        List<Diagnostic> found = [];
        foreach (Project project in solution.Projects)
        {
            Compilation compilation = (await project.GetCompilationAsync().ConfigureAwait(false))!;
            TestProject tested = projects.Single(marked => string.Equals(marked.Project.Name, project.Name, StringComparison.Ordinal)).Project;
            RequireCompiles(compilation, tested, circumstance);
            found.AddRange(await SolutionAnalysis.OfCompilationAsync(compilation, project.AnalyzerOptions, analyzers).ConfigureAwait(false));
        }

        ImmutableArray<MarkedProject> left = [.. projects.Select(project => project with { Marks = Left(project) })];
        DiagnosticCheck.Check(left, [.. found], onlyRule, $"left when {circumstance}");
    }

    private static void RequireCompiles(Compilation compilation, TestProject tested, string circumstance)
    {
        List<Diagnostic> errors =
        [
            .. compilation.SyntaxTrees
                .Where(Analysis.IsOwn)
                .SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics())
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !tested.ExpectedErrors.Contains(diagnostic.Id, StringComparer.Ordinal)),
        ];
        if (errors.Count > 0)
        {
            throw new HarnessException($"The code does not compile when {circumstance}:\n{CompileGuard.Describe(errors)}");
        }
    }

    private ImmutableSortedDictionary<string, Markup> Left(MarkedProject project)
    {
        // A source without an expected text is unchanged, and so are its marks.
        string folder = project.Project.FullPath("");
        return project.Marks.SetItems(marks.Where(pair => pair.Key.StartsWith(folder, StringComparison.Ordinal)));
    }
}
