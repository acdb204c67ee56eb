using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Testing.Generators;

/// <summary>
/// What a generator is run over. Each run is two runs: the second follows an unrelated C# edit with fresh, equal objects,
/// and must find every named step cached, no Roslyn object in a step's value, and output that compiles without a warning.
/// </summary>
public sealed record GeneratorRun
{
    private GeneratorRun(IIncrementalGenerator generator) => Generator = generator;

    internal IIncrementalGenerator Generator { get; }

    internal ImmutableArray<IIncrementalGenerator> Neighbours { get; private init; } = [];

    internal ImmutableArray<(string Path, string Text)> Sources { get; private init; } = [];

    internal ImmutableArray<AdditionalFile> Files { get; private init; } = [];

    internal ImmutableDictionary<string, string> Options { get; private init; } = ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer);

    internal ImmutableArray<MetadataReference> References { get; private init; } = TestReferences.Framework;

    internal ImmutableArray<string> ExpectedErrors { get; private init; } = [];

    internal ImmutableHashSet<string> AllowedToChange { get; private init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    internal LanguageVersion LanguageVersion { get; private init; } = LanguageVersion.Latest;

    internal OutputKind OutputKind { get; private init; } = OutputKind.DynamicallyLinkedLibrary;

    internal Func<CSharpCompilationOptions, CSharpCompilationOptions> Adjust { get; private init; } = static options => options;

    internal string AssemblyName { get; private init; } = "UnderTest";

    /// <summary>Starts from a generator and nothing to read.</summary>
    public static GeneratorRun Of(IIncrementalGenerator generator) => new(generator);

    /// <summary>Starts from a generator and nothing to read.</summary>
    public static GeneratorRun Of<TGenerator>()
        where TGenerator : IIncrementalGenerator, new() => new(new TGenerator());

    /// <summary>Runs another generator in the same project. Its output is compiled too; all guards and results are about the first generator.</summary>
    public GeneratorRun Beside(IIncrementalGenerator neighbour) => this with { Neighbours = Neighbours.Add(neighbour) };

    /// <summary>Adds C#, or replaces the file of that path.</summary>
    public GeneratorRun WithSource(string text, string? path = null)
    {
        string name = path ?? $"Source{Sources.Length}.cs";
        (string Path, string Text) old = Sources.FirstOrDefault(source => string.Equals(source.Path, name, StringComparison.Ordinal));
        return this with { Sources = old.Path is null ? Sources.Add((name, text)) : Sources.Replace(old, (name, text)) };
    }

    /// <summary>Adds an additional file, or replaces the one of that path in its place.</summary>
    public GeneratorRun WithFile(string path, string text, params (string Name, string Value)[] metadata) => WithFile(new AdditionalFile(path, text, metadata));

    /// <summary>Adds an additional file, or replaces the one of that path in its place.</summary>
    public GeneratorRun WithFile(AdditionalFile file)
    {
        AdditionalFile? old = Files.FirstOrDefault(other => string.Equals(other.Path, file.Path, StringComparison.Ordinal));
        return this with { Files = old is null ? Files.Add(file) : Files.Replace(old, file) };
    }

    /// <summary>Takes an additional file away.</summary>
    public GeneratorRun WithoutFile(string path) =>
        this with { Files = Files.RemoveAll(file => string.Equals(file.Path, path, StringComparison.Ordinal)) };

    /// <summary>Sets an MSBuild property that the compiler can see, or any option by its full key.</summary>
    public GeneratorRun WithOption(string name, string value) => this with { Options = Options.SetItem(OptionKeys.ForProperty(name), value) };

    /// <summary>Compiles as this version of C#.</summary>
    public GeneratorRun WithLanguageVersion(LanguageVersion version) => this with { LanguageVersion = version };

    /// <summary>Adds references to the framework's.</summary>
    public GeneratorRun WithReferences(params IEnumerable<MetadataReference> references) => this with { References = References.AddRange(references) };

    /// <summary>Compiles for another framework: these references take the place of all others.</summary>
    public GeneratorRun WithFramework(IEnumerable<MetadataReference> references) => this with { References = [.. references] };

    /// <summary>Compiles with other settings than the strictest ones.</summary>
    public GeneratorRun WithCompilationOptions(Func<CSharpCompilationOptions, CSharpCompilationOptions> adjust) => this with { Adjust = adjust };

    /// <summary>Takes an assembly away from the references, by its file name without the extension.</summary>
    public GeneratorRun WithoutReference(string assemblyName) =>
        this with { References = References.RemoveAll(reference => string.Equals(Path.GetFileNameWithoutExtension(reference.Display), assemblyName, StringComparison.Ordinal)) };

    /// <summary>Compiles to another kind of assembly: a program may have top-level statements.</summary>
    public GeneratorRun WithOutputKind(OutputKind kind) => this with { OutputKind = kind };

    /// <summary>Names the assembly.</summary>
    public GeneratorRun WithAssemblyName(string name) => this with { AssemblyName = name };

    /// <summary>Expects exactly these compile errors or warnings, all in the user's code; generated code never has one.</summary>
    public GeneratorRun ExpectingErrors(params IEnumerable<string> ids) => this with { ExpectedErrors = ExpectedErrors.AddRange(ids) };

    /// <summary>Lets a named step change at an unrelated edit: one that reads the compilation before it is reduced to facts.</summary>
    public GeneratorRun AllowingChange(params IEnumerable<string> stepNames) => this with { AllowedToChange = AllowedToChange.Union(stepNames) };

    /// <summary>Runs twice and checks both.</summary>
    public GeneratorResult Run()
    {
        CSharpCompilation compilation = CreateCompilation();
        GeneratorDriver driver = CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorRunResult first = ResultOf(driver);
        GeneratorRunResult second = ResultOf(Refresh(driver).RunGenerators(EditElsewhere(compilation)));

        StepGuard.Check(second, AllowedToChange);
        GraphGuard.Check(first);
        CompileGuard.Check(output, [.. first.GeneratedSources.Select(source => source.SyntaxTree)], ExpectedErrors);
        return new GeneratorResult(first, (CSharpCompilation)output);
    }

    /// <summary>Runs once and checks nothing: for tests of what is said about a document whose like others compile.</summary>
    public GeneratorResult RunOnly()
    {
        GeneratorDriver driver = CreateDriver().RunGeneratorsAndUpdateCompilation(CreateCompilation(), out Compilation output, out _);
        return new GeneratorResult(ResultOf(driver), (CSharpCompilation)output);
    }

    internal static GeneratorRunResult ResultOf(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        return result.Exception is null
            ? result
            : throw new HarnessException($"The generator threw.\n{result.Exception}", result.Exception);
    }

    internal GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [Generator.AsSourceGenerator(), .. Neighbours.Select(neighbour => neighbour.AsSourceGenerator())],
        Files.Select(file => file.ToAdditionalText()),
        CreateParseOptions(DocumentationMode.Diagnose),
        new InMemoryOptionsProvider(Options, Files),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    internal GeneratorDriver Refresh(GeneratorDriver driver) => driver
        .ReplaceAdditionalTexts([.. Files.Select(file => file.ToAdditionalText())])
        .WithUpdatedAnalyzerConfigOptions(new InMemoryOptionsProvider(Options, Files));

    internal GeneratorDriver UpdateLanguage(GeneratorDriver driver) => driver.WithUpdatedParseOptions(CreateParseOptions(DocumentationMode.Diagnose));

    internal CSharpCompilation CreateCompilation() =>
        CSharpCompilation.Create(AssemblyName, Sources.Select(source => Parse(source.Text, source.Path)), References, Adjust(TestCompilation.Options(OutputKind)));

    internal SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), CreateParseOptions(DocumentationMode.Parse), path);

    // The user's code is not asked for documentation; generated code is, because a user's build may demand it of every public member.
    private CSharpParseOptions CreateParseOptions(DocumentationMode documentation) => new(LanguageVersion, documentation, preprocessorSymbols: TestCompilation.Symbols);

    private CSharpCompilation EditElsewhere(CSharpCompilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            compilation = compilation.ReplaceSyntaxTree(tree, Parse($"{tree.GetText()}\n// An edit that changes nothing.\n", tree.FilePath));
        }

        return compilation.AddSyntaxTrees(Parse("internal static class AnUnrelatedEdit;", "AnUnrelatedEdit.cs"));
    }
}
