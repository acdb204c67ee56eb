using GongGen.Generator;
using GongGen.Generator.Tests;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.PreCompilation.Tests;

public class EarlyOutputTests
{
    [Fact]
    public void GongDocument_CompilesWithoutAWarning()
    {
        GeneratorResult result = Spec.Run(Spec.Gong).WithFile("gong-rules.overlay.yaml", Spec.Rules, ("GongOverlay", "bundled")).Run();

        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Output.GetTypeByMetadataName("Gong.GongClient"));
    }

    [Theory]
    [InlineData("true", "// Every generator of this project sees")]
    [InlineData("false", "// Other generators of this project do not see")]
    public void EmittedText_SaysWhichWayItWent(string property, string expected) =>
        Assert.Contains(expected, Spec.Run(Spec.Small).WithOption("GongPreCompilation", property).Run()["Gong/Runtime.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void BothWays_EmitTheSameCode() => Assert.Equal(Text("true"), Text("false"));

    [Fact]
    public void CodeEdit_IsCached() => GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run(Spec.Small).WithSource("class Edited;"))
        .Require(StepNames.Facts, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged)
        .Require(StepNames.Sources, IncrementalStepRunReason.Cached)
        .RequireRewritten();

    [Fact]
    public void NewReference_IsCached()
    {
        MetadataReference other = Spec.Run(Spec.Small, "gong.yaml", ("GongNamespace", "Other")).WithAssemblyName("Other").Run().ToImageReference();

        GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run(Spec.Small).WithReferences(other))
            .Require(StepNames.Facts, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached)
            .RequireRewritten();
    }

    [Fact]
    public void ReferenceThatMatters_RewritesOnlyWhatReadsDifferently()
    {
        string limited = Spec.Small.Replace("title: { type: string,", "title: { type: string, maxLength: 9,", StringComparison.Ordinal);

        GeneratorSteps.Between(Spec.Run(limited), Spec.Run(limited).WithoutReference("System.ComponentModel.Annotations"))
            .RequireRewritten("Gong/Calls.Types.g.cs");
    }

    [Fact]
    public void DocumentEdit_RewritesItsFileOnly() =>
        GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run(Spec.Small.Replace("What it is called.", "Its title.", StringComparison.Ordinal)))
            .RequireRewritten("Gong/Calls.Types.g.cs");

    [Fact]
    public void WrongDocument_IsADiagnosticAsEver() => Assert.Equal("GONG9002", Assert.Single(Spec.Run("just text").Run().Diagnostics).Id);

    private static string Text(string property)
    {
        string text = Spec.Run(Spec.Small).WithOption("GongPreCompilation", property).Run().ToString();
        return string.Join('\n', text.Split('\n').Where(line => !line.Contains("of this project", StringComparison.Ordinal)));
    }
}
