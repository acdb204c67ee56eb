using System.Text;
using GongGen.Emission;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Generator;

/// <summary>Emits a typed client for every GongOpenApi item of the project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GongGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Embedded attributes are invisible to other projects, so that two that see each other's internals don't clash.
        context.RegisterPostInitializationOutput(static output => output.AddEmbeddedAttributeDefinition());

        IncrementalValueProvider<ProjectSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(ProjectSettings.Read)
            .WithTrackingName(StepNames.Settings);
        IncrementalValuesProvider<SpecFile> files = Files(context);
        IncrementalValuesProvider<ReadResult> read = files
            .Combine(Overlays(context))
            .Select(static (pair, token) => SpecReading.Read(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Read);

        // Asked only when the pipeline runs, which is after the registration below.
        bool isRegistered = false;
        IncrementalValueProvider<CompilationFacts> facts = context.MetadataReferencesProvider
            .Collect()
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, token) => CompilationFacts.Of(pair.Left, pair.Right, token))
            .Combine(settings)
            .Select((pair, _) => pair.Left.With(pair.Right, isRegistered))
            .WithTrackingName(StepNames.Facts);

        IncrementalValuesProvider<EmittedSource> sources = Groups(files, read)
            .Combine(facts)
            .Select(static (pair, _) => EmittedSource.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Sources);
        isRegistered = PreCompilationOutput.TryRegister(context, FilesIn(sources.Where(static source => source.IsEarly)));
        RegisterSources(context, sources.Where(static source => !source.IsEarly));
        RegisterSources(context, Polyfills(context, files, settings).Combine(facts).Select(static (pair, _) => EmittedSource.Of(pair.Left, pair.Right)));
        RegisterIssues(context, sources.Where(static source => source.Issue is not null).Select(static (source, _) => source.Issue!));
        RegisterIssues(context, read, files, settings, facts);
    }

    private static IncrementalValuesProvider<SpecFile> Files(IncrementalGeneratorInitializationContext context) => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select(static (pair, token) => SpecFiles.Read(pair.Left, pair.Right, token))
        .Where(static file => file is not null)
        .Select(static (file, _) => file!)
        .Collect()
        .SelectMany(static (all, _) => SpecFiles.RefuseSharedNamespaces(all))
        .WithTrackingName(StepNames.Files);

    private static IncrementalValueProvider<EquatableArray<OverlaySource>> Overlays(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, token) => SpecFiles.ReadOverlay(pair.Left, pair.Right, token))
            .Collect()
            .Select(static (all, _) => SpecFiles.InOrder(all))
            .WithTrackingName(StepNames.Overlays);

    private static IncrementalValuesProvider<OutputGroup> Groups(IncrementalValuesProvider<SpecFile> files, IncrementalValuesProvider<ReadResult> read)
    {
        IncrementalValuesProvider<OutputGroup> annotations = files
            .Collect()
            .SelectMany(static (all, _) => all.IsEmpty ? Array.Empty<OutputGroup>() : [new AnnotationsGroup()])
            .WithTrackingName(StepNames.Annotations);
        IncrementalValuesProvider<OutputGroup> groups = read
            .Where(static result => result.Model is not null)
            .Select(static (result, _) => result.Model!)
            .WithTrackingName(StepNames.Model)
            .SelectMany(static (model, _) => DocumentGroups.Of(model))
            .WithTrackingName(StepNames.Groups);
        return annotations.Collect().Combine(groups.Collect()).SelectMany(static (pair, _) => pair.Left.AddRange(pair.Right));
    }

    // The project's own source may have them, so this waits for the compilation.
    private static IncrementalValuesProvider<OutputGroup> Polyfills(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SpecFile> files,
        IncrementalValueProvider<ProjectSettings> settings) => context.CompilationProvider
            .Select(MissingPolyfills.In)
            .Combine(settings)
            .Combine(files.Collect())
            .SelectMany(static (pair, _) => pair.Left.Left.Count == 0 || !pair.Left.Right.WantsPolyfills || pair.Right.IsEmpty
                ? Array.Empty<OutputGroup>()
                : [new PolyfillsGroup(pair.Left.Left)])
            .WithTrackingName(StepNames.Polyfills);

    private static IncrementalValuesProvider<EmittedFile> FilesIn(IncrementalValuesProvider<EmittedSource> sources) =>
        sources.Where(static source => source.File is not null).Select(static (source, _) => source.File!);

    private static void RegisterSources(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmittedSource> sources) =>
        context.RegisterSourceOutput(FilesIn(sources), static (output, file) => output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8)));

    // Positions travel with the issues only, so that moving a line changes no emitted file.
    private static void RegisterIssues(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadResult> read,
        IncrementalValuesProvider<SpecFile> files,
        IncrementalValueProvider<ProjectSettings> settings,
        IncrementalValueProvider<CompilationFacts> facts)
    {
        IncrementalValuesProvider<SpecIssue> ofDocuments = read
            .Collect()
            .SelectMany(static (results, _) => SpecReading.IssuesOf(results))
            .WithTrackingName(StepNames.Issues);
        IncrementalValuesProvider<SpecIssue> ofSettings = settings
            .Combine(files.Collect())
            .Combine(facts)
            .SelectMany(static (pair, _) => pair.Left.Right.IsEmpty ? [] : pair.Left.Left.IssuesIn(pair.Right.Refit));
        RegisterIssues(context, ofDocuments);
        RegisterIssues(context, ofSettings);
        RegisterIssues(context, files.Combine(facts).SelectMany(static (pair, _) => pair.Right.IssuesFor(pair.Left.Path)));
    }

    private static void RegisterIssues(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SpecIssue> issues) =>
        context.RegisterSourceOutput(issues, static (output, issue) => output.ReportDiagnostic(SpecDiagnostics.Of(issue)));
}
