using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>Runs analyzers over a compilation; an analyzer that throws fails the test.</summary>
internal static class Analysis
{
    /// <summary>What the analyzers report, in the order of the sources. An id that an analyzer does not declare makes the compiler throw, too.</summary>
    /// <param name="only">The trees to analyze, as an editor does with the open file, or null for the whole compilation with its end actions.</param>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation,
        AnalyzerOptions options,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        bool isConcurrent = true,
        IReadOnlyCollection<SyntaxTree>? only = null)
    {
        ConcurrentQueue<Exception> thrown = new();
        CompilationWithAnalyzers analysis = new(compilation, analyzers, new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: (exception, analyzer, _) => thrown.Enqueue(exception),
            concurrentAnalysis: isConcurrent,
            logAnalyzerExecutionTime: false));
        IEnumerable<Diagnostic> found = only is null
            ? await analysis.GetAnalyzerDiagnosticsAsync().ConfigureAwait(false)
            : await OfTreesAsync(analysis, only).ConfigureAwait(false);
        if (thrown.TryDequeue(out Exception? first))
        {
            throw new HarnessException($"An analyzer threw.\n{first}", first);
        }

        return
        [
            .. found
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenByDescending(diagnostic => diagnostic.Location.SourceSpan.End)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
                .ThenBy(MessageOf, StringComparer.Ordinal),
        ];
    }

    /// <summary>True for a source of the test; generated trees lie elsewhere.</summary>
    public static bool IsOwn(SyntaxTree tree) => tree.FilePath.Length == 0 || tree.FilePath.StartsWith("/src/", StringComparison.Ordinal);

    /// <summary>The message, whatever the machine's language.</summary>
    public static string MessageOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static async Task<List<Diagnostic>> OfTreesAsync(CompilationWithAnalyzers analysis, IReadOnlyCollection<SyntaxTree> trees)
    {
        List<Diagnostic> found = [];
        foreach (SyntaxTree tree in trees)
        {
            SemanticModel model = analysis.Compilation.GetSemanticModel(tree);
            found.AddRange(await analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).ConfigureAwait(false));
            found.AddRange(await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).ConfigureAwait(false));
        }

        return found;
    }
}
