using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Tests.Generators;

/// <summary>Makes one source of each additional file, by a function that a test gives: the smallest generator that caches well.</summary>
internal sealed class TextGenerator(Func<string, string> write) : IIncrementalGenerator
{
    public const string Step = "Texts";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(string Name, string Text)> texts = context.AdditionalTextsProvider
            .Select(static (file, cancel) => (Path.GetFileNameWithoutExtension(file.Path), file.GetText(cancel)!.ToString().Trim()))
            .WithTrackingName(Step);
        context.RegisterSourceOutput(texts, (output, text) => output.AddSource($"{text.Name}.g.cs", write(text.Text)));
    }
}
