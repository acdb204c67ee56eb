using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Tests.Generators;

/// <summary>Keeps what a test's function takes from the compilation, good or bad.</summary>
internal sealed class CompilationGenerator(Func<Compilation, object> take, string? step = CompilationGenerator.Step) : IIncrementalGenerator
{
    public const string Step = "Facts";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<object> facts = context.CompilationProvider.Select((compilation, _) => take(compilation));
        context.RegisterSourceOutput(
            step is null ? facts : facts.WithTrackingName(step),
            static (output, fact) => output.AddSource("Facts.g.cs", $"// {fact.GetType().Name}\n"));
    }
}
