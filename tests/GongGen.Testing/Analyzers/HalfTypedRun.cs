using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>Analyzes broken versions of a test's last project, whatever the result, as long as nothing throws.</summary>
internal sealed class HalfTypedRun(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<MarkedProject> projects, FixRun? fixes)
{
    /// <summary>Breaks each source in up to so many ways, in both manners of breaking.</summary>
    public async Task CheckAsync(int most)
    {
        TestProject project = projects[^1].Project;
        ImmutableArray<BuiltProject> libraries = BuiltProject.BuildAll(projects[..^1].Select(marked => marked.Project), asImages: false);
        foreach ((string path, string text) in project.Sources)
        {
            foreach (string broken in Sample([.. HalfTyped.DeleteEachToken(text), .. HalfTyped.CutAfterEachToken(text)], most))
            {
                await CheckAsync(project with { Sources = project.Sources.Replace((path, text), (path, broken)) }, libraries, broken).ConfigureAwait(false);
            }
        }
    }

    private static IEnumerable<string> Sample(string[] all, int most) =>
        all.Length <= most ? all : Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Length / most)]);

    private async Task CheckAsync(TestProject project, ImmutableArray<BuiltProject> libraries, string broken)
    {
        try
        {
            BuiltProject built = BuiltProject.Build(project, libraries.Select(library => library.Compilation.ToMetadataReference()));
            ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> found = await Analysis.RunAsync(built.Compilation, built.Options, analyzers, isConcurrent: true, built.Analyzed).ConfigureAwait(false);
            if (fixes is not null && !found.IsEmpty)
            {
                IReadOnlyList<TestProject> all = [.. projects[..^1].Select(marked => marked.Project), project];
                await fixes.TryAllAsync(TestSolution.Create(all, [.. libraries, built])).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            throw new HarnessException($"On half-typed code: {exception}\n\n{broken}", exception);
        }
    }
}
