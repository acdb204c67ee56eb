using System.Collections.Immutable;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>One project of an analyzer test: its sources with their marks, and all that a project file would say.</summary>
public sealed record TestProject
{
    /// <summary>Starts without sources.</summary>
    public TestProject(string name) => Name = name;

    /// <summary>The name of the project and of its assembly.</summary>
    public string Name { get; }

    internal ImmutableArray<(string Path, string Text)> Sources { get; init; } = [];

    internal ImmutableArray<AdditionalFile> Files { get; private init; } = [];

    internal ImmutableArray<(string Path, string Text)> Configs { get; private init; } = [];

    internal ImmutableDictionary<string, string> Options { get; private init; } = ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer);

    internal ImmutableArray<IIncrementalGenerator> Generators { get; private init; } = [];

    internal ImmutableArray<SyntaxTree> Pregenerated { get; private init; } = [];

    internal ImmutableArray<MetadataReference> References { get; private init; } = TestReferences.Framework;

    internal ImmutableArray<string> ExpectedErrors { get; private init; } = [];

    internal LanguageVersion LanguageVersion { get; private init; } = LanguageVersion.Latest;

    internal OutputKind OutputKind { get; private init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Adds C#, with marks where a rule has to report.</summary>
    public TestProject WithSource(string text, string? path = null) => this with { Sources = Sources.Add((path ?? $"Source{Sources.Length}.cs", text)) };

    /// <summary>Adds an additional file, with metadata by the item's own names.</summary>
    public TestProject WithFile(string path, string text, params (string Name, string Value)[] metadata) => WithFile(new AdditionalFile(path, text, metadata));

    /// <summary>Adds an additional file.</summary>
    public TestProject WithFile(AdditionalFile file) => this with { Files = Files.Add(file) };

    /// <summary>Adds an <c>.editorconfig</c> in the project's folder.</summary>
    public TestProject WithEditorConfig(string text) => this with { Configs = Configs.Add((".editorconfig", text)) };

    /// <summary>Adds a <c>.globalconfig</c>; the <c>is_global</c> line is understood.</summary>
    public TestProject WithGlobalConfig(string text) => this with { Configs = Configs.Add((".globalconfig", $"is_global = true\n{text}")) };

    /// <summary>Sets an MSBuild property that the compiler can see, or any option by its full key.</summary>
    public TestProject WithOption(string name, string value) => this with { Options = Options.SetItem(OptionKeys.ForProperty(name), value) };

    /// <summary>Runs a generator before the analysis, over these additional files.</summary>
    public TestProject WithGenerator(IIncrementalGenerator generator, params IEnumerable<AdditionalFile> files) =>
        this with { Generators = Generators.Add(generator), Files = Files.AddRange(files) };

    /// <summary>Takes trees that were generated once for many tests. They need the project's language version; only the test's own sources are analyzed, without end actions.</summary>
    public TestProject WithPregenerated(params IEnumerable<SyntaxTree> trees) => this with { Pregenerated = Pregenerated.AddRange(trees) };

    /// <summary>Adds references to the framework's.</summary>
    public TestProject WithReferences(params IEnumerable<MetadataReference> references) => this with { References = References.AddRange(references) };

    /// <summary>Compiles as this version of C#.</summary>
    public TestProject WithLanguageVersion(LanguageVersion version) => this with { LanguageVersion = version };

    /// <summary>Compiles to another kind of assembly: a program may have top-level statements.</summary>
    public TestProject WithOutputKind(OutputKind kind) => this with { OutputKind = kind };

    /// <summary>Expects exactly these compile errors in the sources.</summary>
    public TestProject ExpectingErrors(params IEnumerable<string> ids) => this with { ExpectedErrors = ExpectedErrors.AddRange(ids) };

    internal string FullPath(string path) => path.StartsWith('/') ? path : $"/src/{Name}/{path}";

    internal CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Parse, preprocessorSymbols: TestCompilation.Symbols);

    internal CSharpCompilationOptions CompilationOptions => TestCompilation.Options(OutputKind).WithGeneralDiagnosticOption(ReportDiagnostic.Default);

    // What the SDK writes for the compiler: properties and metadata as one more global configuration.
    internal IEnumerable<(string Path, string Text)> AllConfigs()
    {
        IEnumerable<string> lines =
        [
            "is_global = true",
            .. Options.Select(option => $"{option.Key} = {option.Value}"),
            .. Files.Where(file => !file.Metadata.IsEmpty).SelectMany(file =>
                file.Metadata.Select(item => $"{item.Key} = {item.Value}").Prepend($"[{FullPath(file.Path)}]")),
        ];
        return Configs.Append((Path: "GeneratedMSBuildEditorConfig.editorconfig", Text: string.Join('\n', lines))).Select(config => (FullPath(config.Path), config.Text));
    }
}
