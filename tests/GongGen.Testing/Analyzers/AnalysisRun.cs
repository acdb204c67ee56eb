using System.Collections.Immutable;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>Analyzes all projects of a test in every way that must not matter.</summary>
internal sealed class AnalysisRun(ImmutableArray<DiagnosticAnalyzer> analyzers, string? onlyRule, ImmutableArray<MarkedProject> projects)
{
    /// <summary>Analyzes concurrently and one after the other, with libraries as source and as assemblies, and as generated code.</summary>
    public async Task CheckAsync(Expectation expected, bool isSilentInGeneratedCode)
    {
        RequireKnownRules();
        foreach (bool asImages in projects.Length > 1 ? [false, true] : new[] { false })
        {
            ImmutableArray<BuiltProject> built = BuiltProject.BuildAll(projects.Select(marked => marked.Project), asImages);
            for (int i = 0; i < built.Length; i++)
            {
                built[i].RequireCompiles(projects[i].Project);
            }

            string libraries = asImages ? ", libraries as assemblies" : "";
            ImmutableArray<Diagnostic> found = await AnalyzeAsync(built, isConcurrent: true).ConfigureAwait(false);
            DiagnosticCheck.Check(projects, found, onlyRule, $"concurrent analysis{libraries}");
            DiagnosticCheck.Check(projects, found, expected);
            ImmutableArray<Diagnostic> again = await AnalyzeAsync(built, isConcurrent: false).ConfigureAwait(false);
            DiagnosticCheck.Check(projects, again, onlyRule, $"sequential analysis{libraries}");
            DiagnosticCheck.Check(projects, again, expected);
            ImmutableArray<Diagnostic> typed = await AnalyzeAsync(built, isConcurrent: true, isEditor: true).ConfigureAwait(false);
            DiagnosticCheck.Check(projects, typed, onlyRule, $"file by file, as in an editor, which drops what is reported in another statement than the one looked at{libraries}");
        }

        if (isSilentInGeneratedCode && projects.Any(marked => marked.Marks.Values.Any(marks => !marks.Spans.IsEmpty)))
        {
            await RequireSilenceInGeneratedCodeAsync().ConfigureAwait(false);
        }
    }

    private void RequireKnownRules()
    {
        HashSet<string> known = [.. analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id)];
        foreach (MarkedSpan mark in projects.SelectMany(project => project.Marks.Values).SelectMany(marks => marks.Spans))
        {
            if (!known.Contains(mark.Id))
            {
                throw new HarnessException($"The mark {{|{mark.Id}:…|}} is of no rule of the analyzer, which has {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
            }
        }
    }

    private async Task RequireSilenceInGeneratedCodeAsync()
    {
        ImmutableArray<BuiltProject> built = BuiltProject.BuildAll(projects.Select(marked => marked.AsGeneratedCode()), asImages: false);
        ImmutableArray<Diagnostic> found = await AnalyzeAsync(built, isConcurrent: true).ConfigureAwait(false);
        found = found.RemoveAll(diagnostic => !diagnostic.Location.IsInSource);
        if (!found.IsEmpty)
        {
            throw new HarnessException($"The analyzer reports in generated code. Exclude it, or say so with InGeneratedCodeToo.\n{CompileGuard.Describe(found)}");
        }
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(ImmutableArray<BuiltProject> built, bool isConcurrent, bool isEditor = false)
    {
        List<Diagnostic> found = [];
        foreach (BuiltProject project in built)
        {
            found.AddRange(await Analysis.RunAsync(project.Compilation, project.Options, analyzers, isConcurrent, project.Analyzed ?? (isEditor ? project.Own : null)).ConfigureAwait(false));
        }

        return [.. found];
    }
}
