using System.Collections.Immutable;
using GongGen.Analyzers.Tests.Catalog;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>A made program, compiled against the client's assembly and analyzed by all rules.</summary>
internal sealed class MadeAnalysis
{
    private static readonly Lazy<CSharpCompilation> Empty = new(() => CSharpCompilation.Create(
        "Made",
        references: TestReferences.Framework.Add(EmittedGong.Reference),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    private readonly CSharpCompilation _compilation;

    /// <summary>Compiles a program.</summary>
    public MadeAnalysis(MadeProgram program) =>
        _compilation = Empty.Value.AddSyntaxTrees(CSharpSyntaxTree.ParseText(program.Text, new CSharpParseOptions(LanguageVersion.Latest), "/src/Made.cs"));

    /// <summary>What does not compile.</summary>
    public IEnumerable<Diagnostic> Errors => _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>What all rules report, an exception as AD0001 included, one a line, in order.</summary>
    public async Task<ImmutableArray<string>> FindAsync(bool isConcurrent)
    {
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: isConcurrent, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(_compilation, Rule.Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
    }
}
