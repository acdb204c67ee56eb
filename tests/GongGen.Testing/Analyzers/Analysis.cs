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
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation,
        AnalyzerOptions options,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        bool isConcurrent = true)
    {
        ConcurrentQueue<Exception> thrown = new();
        CompilationWithAnalyzers analysis = new(compilation, analyzers, new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: (exception, analyzer, _) => thrown.Enqueue(exception),
            concurrentAnalysis: isConcurrent,
            logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);
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

    /// <summary>The message, whatever the machine's language.</summary>
    public static string MessageOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
