using System.Collections.Immutable;
using GongGen.Emission;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Reading;
using GongGen.Testing.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests;

/// <summary>The code that is emitted for the bundled document, made once for all tests.</summary>
internal static class EmittedGong
{
    private const string Embedded = """
        namespace Microsoft.CodeAnalysis
        {
            internal sealed partial class EmbeddedAttribute : global::System.Attribute
            {
            }
        }
        """;

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

    private static ImmutableArray<SyntaxTree> Emit()
    {
        ReadResult read = DocumentReader.Read(new SpecSource("/gong.yaml", Resource("gong.yaml")), new ReadSettings { Namespace = "Gong", IsPublic = true }, CancellationToken.None);
        DocumentModel model = BundledRules.Apply(read.Model!);
        CSharpParseOptions options = new(LanguageVersion.Latest, DocumentationMode.Parse);
        return
        [
            CSharpSyntaxTree.ParseText(Embedded, options, "/generated/Embedded.g.cs"),
            .. DocumentGroups.Of(model).Append(new AnnotationsGroup()).Select(group => GroupEmitter.Emit(group, TargetFacts.Current)).Select(file => Parse(file, options)),
        ];
    }

    private static SyntaxTree Parse(EmittedFile file, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(file.Text, options, $"/generated/{file.HintName}");

    private static string Resource(string name)
    {
        using StreamReader reader = new(typeof(EmittedGong).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
