using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.PreCompilation.Tests;

/// <summary>Tells by an emitted constant whether it saw a type.</summary>
internal sealed class WitnessGenerator(string typeName) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.CompilationProvider.Select((compilation, _) => compilation.GetTypeByMetadataName(typeName) is not null),
        static (output, isSeen) => output.AddSource("Witness.g.cs", $"internal static class Witness {{ public const bool HasSeen = {(isSeen ? "true" : "false")}; }}"));

    /// <summary>What the witness says in the output of a run that it took part in.</summary>
    public static bool HasSeen(GeneratorResult result)
    {
        INamedTypeSymbol witness = result.Output.GetTypeByMetadataName("Witness")!;
        return (bool)Assert.IsType<IFieldSymbol>(Assert.Single(witness.GetMembers("HasSeen")), exactMatch: false).ConstantValue!;
    }
}
