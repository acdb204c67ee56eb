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

        IncrementalValueProvider<CompilationFacts> facts = context.CompilationProvider
            .Select(CompilationFacts.Of)
            .WithTrackingName(StepNames.Facts);

        IncrementalValuesProvider<SpecFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, token) => SpecFiles.Read(pair.Left, pair.Right, token))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .Collect()
            .SelectMany(static (all, _) => SpecFiles.RefuseSharedNamespaces(all))
            .WithTrackingName(StepNames.Files);

        IncrementalValueProvider<EquatableArray<OverlaySource>> overlays = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, token) => SpecFiles.ReadOverlay(pair.Left, pair.Right, token))
            .Collect()
            .Select(static (all, _) => SpecFiles.InOrder(all))
            .WithTrackingName(StepNames.Overlays);

        IncrementalValuesProvider<ReadResult> read = files
            .Combine(overlays)
            .Select(static (pair, token) => SpecReading.Read(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Read);

        // Positions travel with the issues only, so that moving a line changes no emitted file.
        IncrementalValuesProvider<SpecIssue> issues = read.SelectMany(static (result, _) => result.Issues).WithTrackingName(StepNames.Issues);
        context.RegisterSourceOutput(issues, static (output, issue) => output.ReportDiagnostic(SpecDiagnostics.Of(issue)));
        context.RegisterSourceOutput(files.Combine(facts), static (output, pair) => ReportLacks(output, pair.Left.Path, pair.Right));

        IncrementalValuesProvider<OutputGroup> groups = read
            .Where(static result => result.Model is not null)
            .Select(static (result, _) => result.Model!)
            .WithTrackingName(StepNames.Model)
            .SelectMany(static (model, _) => DocumentGroups.Of(model))
            .WithTrackingName(StepNames.Groups);
        IncrementalValuesProvider<OutputGroup> annotations = files
            .Collect()
            .SelectMany(static (all, _) => all.IsEmpty ? Array.Empty<OutputGroup>() : [new AnnotationsGroup()])
            .WithTrackingName(StepNames.Annotations);
        context.RegisterSourceOutput(annotations.Combine(facts), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(groups.Combine(facts), static (output, pair) => Emit(output, pair.Left, pair.Right));
    }

    private static void ReportLacks(SourceProductionContext output, string path, CompilationFacts facts)
    {
        foreach (SpecIssue issue in facts.IssuesFor(path))
        {
            output.ReportDiagnostic(SpecDiagnostics.Of(issue));
        }
    }

    private static void Emit(SourceProductionContext output, OutputGroup group, CompilationFacts facts)
    {
        if (!facts.AreEnough)
        {
            return;
        }

        try
        {
            EmittedFile file = GroupEmitter.Emit(group, facts.Target);
            output.AddSource(file.HintName, SourceText.From(file.Text, System.Text.Encoding.UTF8));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(SpecDiagnostics.Of(SpecReading.InternalError(group.HintName, exception)));
        }
    }
}
