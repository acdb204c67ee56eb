using System.Collections.Immutable;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>
/// A test of an analyzer, and of its fixer, over marked C#: <c>[|…|]</c> where its only rule reports, <c>{|GONG2001:…|}</c> where a named one does.
/// The code has to compile, before and after a fix; analysis has to give the same concurrently and not, and nothing in generated code.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public sealed record AnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private TestProject Project { get; init; } = new("UnderTest");

    private ImmutableArray<TestProject> Libraries { get; init; } = [];

    private Expectation Expected { get; init; } = new();

    private FixExpectation? Fix { get; init; }

    private bool IsSilentInGeneratedCode { get; init; } = true;

    /// <summary>Adds C#, with marks where a rule has to report.</summary>
    public AnalyzerTest<TAnalyzer> WithSource(string text, string? path = null) => With(Project.WithSource(text, path));

    /// <summary>Adds an additional file, with metadata by the item's own names.</summary>
    public AnalyzerTest<TAnalyzer> WithFile(string path, string text, params (string Name, string Value)[] metadata) => With(Project.WithFile(path, text, metadata));

    /// <inheritdoc cref="TestProject.WithEditorConfig"/>
    public AnalyzerTest<TAnalyzer> WithEditorConfig(string text) => With(Project.WithEditorConfig(text));

    /// <inheritdoc cref="TestProject.WithGlobalConfig"/>
    public AnalyzerTest<TAnalyzer> WithGlobalConfig(string text) => With(Project.WithGlobalConfig(text));

    /// <inheritdoc cref="TestProject.WithOption"/>
    public AnalyzerTest<TAnalyzer> WithOption(string name, string value) => With(Project.WithOption(name, value));

    /// <inheritdoc cref="TestProject.WithGenerator"/>
    public AnalyzerTest<TAnalyzer> WithGenerator(IIncrementalGenerator generator, params IEnumerable<AdditionalFile> files) => With(Project.WithGenerator(generator, files));

    /// <inheritdoc cref="TestProject.WithPregenerated"/>
    public AnalyzerTest<TAnalyzer> WithPregenerated(params IEnumerable<SyntaxTree> trees) => With(Project.WithPregenerated(trees));

    /// <inheritdoc cref="TestProject.WithReferences"/>
    public AnalyzerTest<TAnalyzer> WithReferences(params IEnumerable<MetadataReference> references) => With(Project.WithReferences(references));

    /// <inheritdoc cref="TestProject.WithLanguageVersion"/>
    public AnalyzerTest<TAnalyzer> WithLanguageVersion(LanguageVersion version) => With(Project.WithLanguageVersion(version));

    /// <inheritdoc cref="TestProject.WithOutputKind"/>
    public AnalyzerTest<TAnalyzer> WithOutputKind(OutputKind kind) => With(Project.WithOutputKind(kind));

    /// <inheritdoc cref="TestProject.ExpectingErrors"/>
    public AnalyzerTest<TAnalyzer> ExpectingErrors(params IEnumerable<string> ids) => With(Project.ExpectingErrors(ids));

    /// <summary>Adds a project that this one, and each added after it, refers to. It is analyzed too, and used as source and as assembly.</summary>
    public AnalyzerTest<TAnalyzer> WithLibrary(TestProject library) => this with { Libraries = Libraries.Add(library) };

    /// <summary>Expects these messages, in the order of the sources.</summary>
    public AnalyzerTest<TAnalyzer> ExpectingMessages(params IEnumerable<string> messages) => this with { Expected = Expected with { Messages = [.. messages] } };

    /// <summary>Expects this severity of all diagnostics.</summary>
    public AnalyzerTest<TAnalyzer> ExpectingSeverity(DiagnosticSeverity severity) => this with { Expected = Expected with { Severity = severity } };

    /// <summary>Expects diagnostics on the compilation, or in an additional file.</summary>
    public AnalyzerTest<TAnalyzer> ExpectingElsewhere(params IEnumerable<string> ids) => this with { Expected = Expected with { Elsewhere = [.. ids] } };

    /// <summary>For an analyzer that reads generated code on purpose.</summary>
    public AnalyzerTest<TAnalyzer> InGeneratedCodeToo() => this with { IsSilentInGeneratedCode = false };

    /// <summary>Fixes what is reported. Say next what is expected of it.</summary>
    public AnalyzerTest<TAnalyzer> WithFixer<TFixer>()
        where TFixer : CodeFixProvider, new() => this with { Fix = new FixExpectation(new TFixer()) };

    /// <summary>Expects the only source to become this; marks are what the fix leaves.</summary>
    public AnalyzerTest<TAnalyzer> ExpectingFix(string text) => ExpectingFix(Project.Sources.Single().Path, text);

    /// <summary>Expects a source to become this, or to be added. A library's path begins with the library's name.</summary>
    public AnalyzerTest<TAnalyzer> ExpectingFix(string path, string text) => With(RequireFix() with { Texts = RequireFix().Texts.SetItem(path, text) });

    /// <summary>Expects that no fix is offered for anything.</summary>
    public AnalyzerTest<TAnalyzer> ExpectingNoFix() => With(RequireFix() with { IsNone = true });

    /// <summary>Expects these titles, in order, for the first diagnostic that has any.</summary>
    public AnalyzerTest<TAnalyzer> ExpectingFixTitles(params IEnumerable<string> titles) => With(RequireFix() with { Titles = [.. titles] });

    /// <summary>Takes one of several offers, counted from 0.</summary>
    public AnalyzerTest<TAnalyzer> TakingFix(int index) => With(RequireFix() with { Index = index });

    /// <summary>Takes the offer with an equivalence key.</summary>
    public AnalyzerTest<TAnalyzer> TakingFix(string equivalenceKey) => With(RequireFix() with { Key = equivalenceKey });

    /// <summary>Fixes all in these scopes; without it, in those that the fixer has and that differ for the test.</summary>
    public AnalyzerTest<TAnalyzer> FixingAllIn(params IEnumerable<FixAllScope> scopes) => With(RequireFix() with { Scopes = [.. scopes] });

    /// <summary>Lets fixing all take further passes, where fixes overlap.</summary>
    public AnalyzerTest<TAnalyzer> WithExtraFixAllPasses(int count) => With(RequireFix() with { ExtraPasses = count });

    /// <summary>Runs the test.</summary>
    public async Task RunAsync()
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new TAnalyzer()];
        ImmutableArray<MarkedProject> projects = ReadProjects(analyzers[0], out string? onlyRule);
        await new AnalysisRun(analyzers, onlyRule, projects).CheckAsync(Expected, IsSilentInGeneratedCode).ConfigureAwait(false);
        if (Fix is not null)
        {
            await new FixRun(analyzers, onlyRule, projects, Fix).CheckAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Runs the analyzer, and the fixer if there is one, over versions of the sources that a token is missing from: nothing may throw.</summary>
    /// <param name="most">How many versions of each source; a longer source is sampled evenly.</param>
    public async Task RunHalfTypedAsync(int most = 200)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new TAnalyzer()];
        ImmutableArray<MarkedProject> projects = ReadProjects(analyzers[0], out string? onlyRule);
        await new HalfTypedRun(analyzers, projects, Fix is null ? null : new FixRun(analyzers, onlyRule, projects, Fix)).CheckAsync(most).ConfigureAwait(false);
    }

    private ImmutableArray<MarkedProject> ReadProjects(DiagnosticAnalyzer analyzer, out string? onlyRule)
    {
        string[] ids = [.. analyzer.SupportedDiagnostics.Select(descriptor => descriptor.Id).Distinct(StringComparer.Ordinal)];
        string? rule = ids.Length == 1 ? ids[0] : null;
        onlyRule = rule;
        return [.. Libraries.Append(Project).Select(project => MarkedProject.Read(project, rule))];
    }

    private AnalyzerTest<TAnalyzer> With(TestProject project) => this with { Project = project };

    private AnalyzerTest<TAnalyzer> With(FixExpectation fix) => this with { Fix = fix };

    private FixExpectation RequireFix() => Fix ?? throw new InvalidOperationException("Call WithFixer before saying what is expected of the fixer.");
}
