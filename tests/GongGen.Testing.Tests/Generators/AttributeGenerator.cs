using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Tests.Generators;

/// <summary>Reads marked types as generators for user code do, and keeps only their names.</summary>
internal sealed class AttributeGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> names = context.SyntaxProvider
            .ForAttributeWithMetadataName("System.SerializableAttribute", static (_, _) => true, static (found, _) => found.TargetSymbol.Name)
            .WithTrackingName("Names");
        context.RegisterSourceOutput(names, static (output, name) => output.AddSource($"{name}.g.cs", $"// {name}\n"));
    }
}
