using System.Collections.Immutable;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests.Forms;

/// <summary>Analyzes many small sources at once, each in a namespace of its own, against the client's assembly.</summary>
internal sealed class FormRun
{
    private readonly List<(string Name, SyntaxTree Tree)> _sources = [];

    /// <summary>Adds the members of a class.</summary>
    public FormRun AddMembers(string name, string members) => AddType(name, $"class Form\n{{\n{members}\n}}");

    /// <summary>Adds a type.</summary>
    public FormRun AddType(string name, string type) => Add(name, $"namespace N{_sources.Count};\n{type}");

    /// <summary>Adds top-level statements; only one program can be in a run.</summary>
    public FormRun AddProgram(string name, string statements) => Add(name, statements);

    /// <summary>The names of the sources that a rule reports in, or does not; what does not compile is named with its error.</summary>
    public async Task<ImmutableArray<string>> NamesAsync(Catalog.Rule rule, bool areReported)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Forms",
            _sources.Select(source => source.Tree),
            TestReferences.Framework.Add(EmittedGong.Reference),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(compilation, [rule.Analyzer], new AnalyzerOptions([])).GetAllDiagnosticsAsync();
        ILookup<SyntaxTree?, Diagnostic> byTree = found.ToLookup(diagnostic => diagnostic.Location.SourceTree);
        return
        [
            .. _sources.SelectMany(source => byTree[source.Tree].Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(1), (source, error) => $"{source.Name}: {error}"),
            .. _sources.Where(source => byTree[source.Tree].Any(diagnostic => diagnostic.Id == rule.Id) == areReported).Select(source => source.Name),
        ];
    }

    private FormRun Add(string name, string text)
    {
        _sources.Add((name, CSharpSyntaxTree.ParseText(EmittedGong.Usings + text, new CSharpParseOptions(LanguageVersion.Latest), $"/src/Form{_sources.Count}.cs")));
        return this;
    }
}
