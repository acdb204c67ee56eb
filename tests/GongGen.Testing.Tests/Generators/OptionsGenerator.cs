using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Tests.Generators;

/// <summary>Writes the options it sees, so that a test can read them back.</summary>
internal sealed class OptionsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) =>
            {
                pair.Right.GlobalOptions.TryGetValue("build_property.Color", out string? color);
                pair.Right.GetOptions(pair.Left).TryGetValue("build_metadata.AdditionalFiles.Namespace", out string? space);
                return $"// {pair.Left.Path}: {color}, {space}\n";
            })
            .WithTrackingName("Options");
        context.RegisterSourceOutput(texts, static (output, text) => output.AddSource("Options.g.cs", text));
    }
}
