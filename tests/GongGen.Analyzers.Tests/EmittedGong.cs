using GongGen.Generator;
using GongGen.Testing.Analyzers;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests;

/// <summary>
/// The code that is emitted for the bundled document and overlay, made once for all tests. Tests of one rule refer to it as to an assembly;
/// the catalog runs every rule with it in the same compilation, as users have it.
/// </summary>
internal static class EmittedGong
{
    private static readonly Lazy<GeneratorResult> All = new(Emit);
    private static readonly Lazy<MetadataReference> Image = new(() => All.Value.ToImageReference());

    /// <summary>What the generator emitted, after all guards held.</summary>
    public static GeneratorResult Result => All.Value;

    /// <summary>The emitted code as an assembly.</summary>
    public static MetadataReference Reference => Image.Value;

    /// <summary>The using directives of every test.</summary>
    public static string Usings => """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Gong;

        """;

    /// <summary>The bundled document and overlay, as the package hands them to the generator.</summary>
    public static AdditionalFile[] Files => FilesOf("");

    /// <summary>The same for calls and users alone, for tests that generate anew: a client is three times as fast with a third of the API.</summary>
    public static AdditionalFile[] FewFiles => FilesOf("Calls,Users");

    /// <summary>A test of an analyzer over a file that uses the emitted code.</summary>
    public static AnalyzerTest<TAnalyzer> Test<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => new AnalyzerTest<TAnalyzer>().WithReferences(Reference).WithSource(Usings + source);

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

    private static GeneratorResult Emit() => Files.Aggregate(GeneratorRun.Of<GongGenerator>(), (run, file) => run.WithFile(file)).Run();

    private static AdditionalFile[] FilesOf(string tags) =>
    [
        new("/openapi/gong.yaml", Resource("gong.yaml"), ("GongOpenApi", "true"), ("GongTags", tags)),
        new("/openapi/gong-rules.overlay.yaml", Resource("gong-rules.overlay.yaml"), ("GongOverlay", "bundled")),
    ];

    private static string Resource(string name)
    {
        using StreamReader reader = new(typeof(EmittedGong).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
