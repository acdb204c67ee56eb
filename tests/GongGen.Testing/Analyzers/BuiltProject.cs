using System.Collections.Immutable;
using System.Text;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Testing.Analyzers;

/// <summary>A project compiled, with what generators added.</summary>
internal sealed record BuiltProject(CSharpCompilation Compilation, ImmutableArray<SyntaxTree> Own, ImmutableArray<SyntaxTree> Generated, AnalyzerOptions Options)
{
    /// <summary>The trees to analyze, or null for the whole compilation.</summary>
    public IReadOnlyCollection<SyntaxTree>? Analyzed { get; private init; }

    /// <summary>Compiles a project against the ones it refers to.</summary>
    public static BuiltProject Build(TestProject project, IEnumerable<MetadataReference> libraries)
    {
        AnalyzerConfigSet configs = AnalyzerConfigSet.Create(project.AllConfigs().Select(config => AnalyzerConfig.Parse(config.Text, config.Path)).ToList());
        ConfiguredOptionsProvider options = new(configs);
        ImmutableArray<AdditionalText> files = [.. project.Files.Select(file => (file with { Path = project.FullPath(file.Path) }).ToAdditionalText())];
        ImmutableArray<SyntaxTree> own = [.. project.Sources.Select(source => Parse(project, source))];
        CSharpCompilation compilation = CSharpCompilation.Create(
            project.Name,
            own.AddRange(project.Pregenerated),
            project.References.AddRange(libraries),
            project.CompilationOptions.WithSyntaxTreeOptionsProvider(new ConfiguredTreeOptions(configs)));

        compilation = RunGenerators(project, compilation, files, options);
        ImmutableArray<SyntaxTree> generated = [.. compilation.SyntaxTrees.Where(tree => !own.Contains(tree))];
        return new BuiltProject(compilation, own, generated, new AnalyzerOptions(files, options)) { Analyzed = project.Pregenerated.IsEmpty ? null : own };
    }

    /// <summary>Compiles projects in order, each seeing the ones before it, as source or as assembly.</summary>
    public static ImmutableArray<BuiltProject> BuildAll(IEnumerable<TestProject> projects, bool asImages)
    {
        List<BuiltProject> built = [];
        foreach (TestProject project in projects)
        {
            built.Add(Build(project, built.Select(library => asImages ? EmittedAssembly.ReferenceTo(library.Compilation) : library.Compilation.ToMetadataReference())));
        }

        return [.. built];
    }

    /// <summary>Requires that the project's own sources have the expected errors and no other, and that live generators made code that compiles.</summary>
    public void RequireCompiles(TestProject project)
    {
        // Trees that were generated for many tests were checked when they were made, and take long to bind.
        IEnumerable<Diagnostic> found = project.Generators.IsEmpty
            ? Own.SelectMany(tree => Compilation.GetSemanticModel(tree).GetDiagnostics())
            : Compilation.GetDiagnostics();
        CompileGuard.CheckExpected([.. found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)], project.ExpectedErrors);
    }

    private static SyntaxTree Parse(TestProject project, (string Path, string Text) source) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source.Text, Encoding.UTF8), project.ParseOptions, project.FullPath(source.Path));

    private static CSharpCompilation RunGenerators(TestProject project, CSharpCompilation compilation, ImmutableArray<AdditionalText> files, ConfiguredOptionsProvider options)
    {
        if (project.Generators.IsEmpty)
        {
            return compilation;
        }

        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(project.Generators.Select(generator => generator.AsSourceGenerator()), files, project.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> reported);
        if (driver.GetRunResult().Results.FirstOrDefault(result => result.Exception is not null).Exception is { } thrown)
        {
            throw new HarnessException($"The generator threw.\n{thrown}", thrown);
        }

        List<Diagnostic> errors = [.. reported.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return errors.Count == 0 ? (CSharpCompilation)output : throw new HarnessException($"The generator reported errors:\n{CompileGuard.Describe(errors)}");
    }
}
