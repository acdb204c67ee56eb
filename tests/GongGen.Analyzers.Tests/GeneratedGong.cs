using GongGen.Generator;
using GongGen.Testing.Analyzers;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests;

/// <summary>The code that the generator emits for the bundled document and overlay, made once for all tests and referred to as an assembly.</summary>
internal static class GeneratedGong
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Gong;

        """;

    private static readonly Lazy<GeneratorResult> Result = new(Generate);
    private static readonly Lazy<MetadataReference> Image = new(() => Result.Value.ToImageReference());

    /// <summary>What the generator emitted.</summary>
    public static GeneratorResult Emitted => Result.Value;

    /// <summary>A test of an analyzer over a file that uses the generated code.</summary>
    public static AnalyzerTest<TAnalyzer> Test<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => new AnalyzerTest<TAnalyzer>().WithReferences(Image.Value).WithSource(Usings + source);

    /// <summary>A test of an analyzer over statements in a method.</summary>
    public static AnalyzerTest<TAnalyzer> InMethod<TAnalyzer>(string statements, string members = "")
        where TAnalyzer : DiagnosticAnalyzer, new() => Test<TAnalyzer>(AroundStatements(statements, members));

    /// <summary>A test of an analyzer over a program with top-level statements.</summary>
    public static AnalyzerTest<TAnalyzer> InProgram<TAnalyzer>(string statements)
        where TAnalyzer : DiagnosticAnalyzer, new() => Test<TAnalyzer>(statements).WithOutputKind(OutputKind.ConsoleApplication);

    /// <summary>The whole file of a test over statements, for the text after a fix.</summary>
    public static string Source(string statements, string members = "") => Usings + AroundStatements(statements, members);

    private static string AroundStatements(string statements, string members) => $$"""
        class Uploads(GongClient gong, ICallsApi calls, IUsersApi users)
        {
        {{members}}
            public async Task RunAsync(string anyText, int anyNumber, bool anyFlag, DateTimeOffset anyTime, IReadOnlyList<string> ids)
            {
                await Task.Yield();
                GC.KeepAlive((gong, calls, users));
        {{statements}}
            }
        }
        """;

    private static GeneratorResult Generate() =>
        EmittedGong.Files.Aggregate(GeneratorRun.Of<GongGenerator>(), (run, file) => run.WithFile(file)).Run();
}
