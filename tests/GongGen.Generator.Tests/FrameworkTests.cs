using System.Globalization;
using System.Text.Json;
using GongGen.Generator.Tests.Refit;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Generator.Tests;

public class FrameworkTests
{
    private const string Dates = """
        openapi: 3.1.0
        info: { title: Dates, version: '1' }
        paths:
          /v2/days/{day}:
            post:
              operationId: addDay
              tags: [Days]
              parameters:
                - { name: day, in: path, required: true, schema: { type: string, format: date } }
                - { name: others, in: query, schema: { type: array, items: { type: string, format: date } } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Days' } } } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Days' } } } }
        components:
          schemas:
            Days:
              type: object
              required: [first]
              properties:
                first: { type: string, format: date }
                last: { type: string, format: date }
                all: { type: array, items: { type: string, format: date } }
                named: { type: object, additionalProperties: { type: string, format: date } }
        """;

    private const string RoundTrip = """
        static class Uses
        {
            public static string Copy(string json) => System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize<Gong.Days>(json));
        }
        """;

    [Theory]
    [InlineData("netstandard2.0", NullableContextOptions.Enable, false)]
    [InlineData("netstandard2.0", NullableContextOptions.Disable, true)]
    [InlineData("net472", NullableContextOptions.Enable, true)]
    [InlineData("net472", NullableContextOptions.Disable, false)]
    public void GongDocument_CompilesWithoutAWarning(string framework, NullableContextOptions nullable, bool isChecked)
    {
        GeneratorResult result = On(framework, Spec.Gong)
            .WithFile("gong-rules.overlay.yaml", Spec.Rules, ("GongOverlay", "bundled"))
            .WithCompilationOptions(options => options.WithNullableContextOptions(nullable).WithOverflowChecks(isChecked))
            .Run();

        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Output.GetTypeByMetadataName("Gong.GongClient"));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public void Date_IsOurOwnType(string framework)
    {
        GeneratorResult result = On(framework, Dates)
            .WithSource("class Uses { static Gong.GongDate? Last(Gong.Days days) => days.Last > days.First ? days.Last : days.All?[0]; }")
            .Run();

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Date_IsTheFrameworksWhereItHasOne()
    {
        GeneratorResult result = Spec.Run(Dates).WithSource("class Uses { static System.DateOnly? First(Gong.Days days) => days.First; }").Run();

        Assert.Null(result.Output.GetTypeByMetadataName("Gong.GongDate"));
    }

    [Fact]
    public void Date_TravelsAsItIsWritten()
    {
        const string Json = """{"first":"2024-02-29","last":"2024-03-01","all":["0001-01-01","9999-12-31"],"named":{"a":"2024-12-24"}}""";
        using EmittedAssembly assembly = On("netstandard2.0", Dates).WithSource(RoundTrip).Run().Emit();

        Assert.Equal(Json, assembly.Call("Uses", "Copy", Json));
        Assert.Throws<JsonException>(() => assembly.Call("Uses", "Copy", """{"first":"2024-02-30"}"""));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public void Pipes_AreTakenWhereThePackageIsThere(string framework)
    {
        const string Pipes = "namespace System.IO.Pipelines { public abstract class PipeReader { public virtual Stream AsStream(bool leaveOpen = false) => throw new NotSupportedException(); } }";
        CSharpCompilation package = CSharpCompilation.Create(
            "System.IO.Pipelines",
            [CSharpSyntaxTree.ParseText("using System;\n" + Pipes)],
            OldFrameworks.Named(framework),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        GeneratorResult result = On(framework, Spec.Small).WithReferences(EmittedAssembly.ReferenceTo(package)).Run();

        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.Output.GetTypeByMetadataName("Gong.GongFile")!.GetMembers("FromPipe"));
        Assert.Empty(On(framework, Spec.Small).Run().Output.GetTypeByMetadataName("Gong.GongFile")!.GetMembers("FromPipe"));
    }

    [Fact]
    public void Pipes_AreNotNeeded()
    {
        GeneratorResult result = Spec.Run(Spec.Gong).WithFile("gong-rules.overlay.yaml", Spec.Rules, ("GongOverlay", "bundled")).WithoutReference("System.IO.Pipelines").Run();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Output.GetTypeByMetadataName("Gong.GongFile")!.GetMembers("FromPipe"));
    }

    [Fact]
    public void MissingHttp_IsNamed()
    {
        GeneratorResult result = Spec.Run(Spec.Small).WithLanguageVersion(LanguageVersion.CSharp12).WithFramework(OldFrameworks.Named("net472")).WithoutReference("System.Net.Http").Run();

        Assert.Contains("System.Net.Http", Assert.Single(result.Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void OldSystemTextJson_IsNamed()
    {
        MetadataReference old = RefitSurface.Reference(["namespace System.Text.Json { public ref struct Utf8JsonReader; } namespace System.Collections.Generic { public interface IAsyncEnumerable<T>; }"]);

        GeneratorResult result = On("netstandard2.0", Spec.Small).WithoutReference("System.Text.Json").WithReferences(old).Run();

        Assert.Contains("needs a later System.Text.Json", Assert.Single(result.Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static GeneratorRun On(string framework, string document) =>
        Spec.Run(document).WithLanguageVersion(LanguageVersion.CSharp12).WithFramework(OldFrameworks.Named(framework));
}
