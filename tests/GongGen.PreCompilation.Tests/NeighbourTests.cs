using System.Reflection;
using GongGen.Generator.Tests;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.PreCompilation.Tests;

public class NeighbourTests
{
    private const string Context = """
        [System.Text.Json.Serialization.JsonSerializable(typeof(Gong.Call[]))]
        internal sealed partial class MyContext : System.Text.Json.Serialization.JsonSerializerContext
        {
            public static string Copy(string json) =>
                System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize(json, Default.CallArray)!, Default.CallArray);
        }
        """;

    [Fact]
    public void AnotherGenerator_SeesAGeneratedRecord() => Assert.True(HasSeen(Spec.Run(Spec.Small)));

    [Fact]
    public void SwitchedOff_NobodySeesIt() => Assert.False(HasSeen(Spec.Run(Spec.Small).WithOption("GongPreCompilation", "false")));

    [Fact]
    public void SystemTextJson_WritesAContextOverAGeneratedRecord()
    {
        const string Json = """[{"title":"Kick-off","other":[1]}]""";
        using EmittedAssembly assembly = Spec.Run(Spec.Small).Beside(JsonGenerator()).WithSource(Context).Run().Emit();

        Assert.Equal(Json, assembly.Call("MyContext", "Copy", Json));
    }

    private static bool HasSeen(GeneratorRun run) => WitnessGenerator.HasSeen(run.Beside(new WitnessGenerator("Gong.Call")).Run());

    private static IIncrementalGenerator JsonGenerator()
    {
        string path = typeof(NeighbourTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "JsonGenerator").Value!;
        Type type = Assembly.LoadFrom(path).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }
}
