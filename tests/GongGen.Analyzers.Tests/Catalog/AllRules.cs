using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests.Catalog;

/// <summary>All analyzers together, as a user's build runs them.</summary>
internal static class AllRules
{
    /// <summary>What the compiler and the analyzers report in some files of a compilation, an exception of an analyzer included.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(CSharpCompilation compilation, IEnumerable<SyntaxTree> files)
    {
        CompilationWithAnalyzers analysis = new(compilation, Rule.Analyzers, new AnalyzerOptions([]));
        List<Diagnostic> found = [];
        foreach (SyntaxTree file in files)
        {
            SemanticModel model = compilation.GetSemanticModel(file);
            found.AddRange(model.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
            found.AddRange(await analysis.GetAnalyzerSyntaxDiagnosticsAsync(file, CancellationToken.None));
            found.AddRange(await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None));
        }

        return [.. found];
    }
}
