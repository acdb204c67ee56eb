using System.Collections.Immutable;
using GongGen.Generator;
using GongGen.Testing.Analyzers;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests;

/// <summary>The code that is emitted for the bundled document, made once for all tests.</summary>
internal static class EmittedGong
{
    private static readonly Lazy<ImmutableArray<SyntaxTree>> All = new(Emit);

    /// <summary>The emitted files.</summary>
    public static ImmutableArray<SyntaxTree> Trees => All.Value;

    /// <summary>A test of an analyzer over a file that uses the emitted code.</summary>
    public static AnalyzerTest<TAnalyzer> Test<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => new AnalyzerTest<TAnalyzer>().WithPregenerated(Trees).WithSource(Usings + source);

    /// <summary>A test of an analyzer over statements in a method.</summary>
    public static AnalyzerTest<TAnalyzer> InMethod<TAnalyzer>(string statements)
        where TAnalyzer : DiagnosticAnalyzer, new() => Test<TAnalyzer>(AroundStatements(statements));

    /// <summary>The using directives of every test.</summary>
    public static string Usings => """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Threading.Tasks;
        using Gong;

        """;

    /// <summary>Statements in a method of a class.</summary>
    public static string AroundStatements(string statements) => $$"""
        class Uploads(ICallsApi calls)
        {
            private readonly ICallsApi _calls = calls;

            public async Task RunAsync(string anyText, int anyNumber, bool anyFlag, DateTimeOffset anyTime)
            {
                await Task.Yield();
        {{statements}}
            }
        }
        """;

    /// <summary>The bundled document and overlay, as the package hands them to the generator.</summary>
    public static AdditionalFile[] Files =>
    [
        new("/openapi/gong.yaml", Resource("gong.yaml"), ("GongOpenApi", "true")),
        new("/openapi/gong-rules.overlay.yaml", Resource("gong-rules.overlay.yaml"), ("GongOverlay", "bundled")),
    ];

    private static ImmutableArray<SyntaxTree> Emit()
    {
        CSharpParseOptions options = new(LanguageVersion.Latest, DocumentationMode.Parse);
        GeneratorRun run = Files.Aggregate(GeneratorRun.Of<GongGenerator>(), (all, file) => all.WithFile(file));
        return [.. run.AllowingChange("Facts").Run().Trees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, "/generated/" + tree.FilePath))];
    }

    private static string Resource(string name)
    {
        using StreamReader reader = new(typeof(EmittedGong).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
