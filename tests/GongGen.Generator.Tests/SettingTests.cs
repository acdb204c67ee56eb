using System.Globalization;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

public class SettingTests
{
    [Theory]
    [InlineData("GongPreCompilation", "yes")]
    [InlineData("GongPolyfills", "1")]
    [InlineData("GongRefit", "maybe")]
    public void WrongProperty_IsAnErrorAndItsDefaultIsTaken(string name, string value)
    {
        GeneratorResult result = Spec.Run(Spec.Small).WithOption(name, value).RunOnly();

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("GONG9011", diagnostic.Id);
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains($"{name} is \"{value}\"", message, StringComparison.Ordinal);
        Assert.Contains("true", message, StringComparison.Ordinal);
        Assert.NotNull(result.Output.GetTypeByMetadataName("Gong.GongClient"));
    }

    [Theory]
    [InlineData("GongNamespace", "Acme..Gong")]
    [InlineData("GongAccessibility", "secret")]
    public void WrongPropertyOfADocument_IsAnErrorAtTheDocument(string name, string value)
    {
        Diagnostic diagnostic = Assert.Single(Spec.Run(Spec.Small).WithOption(name, value).RunOnly().Diagnostics);

        Assert.Equal("GONG9011", diagnostic.Id);
        Assert.Contains($"\"{value}\"", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GongPreCompilation", "False")]
    [InlineData("GongPolyfills", "TRUE")]
    [InlineData("GongAccessibility", "Public")]
    [InlineData("GongAccessibility", "INTERNAL")]
    [InlineData("GongRefit", "auto")]
    [InlineData("GongRefit", "false")]
    public void AllowedValue_IsNoFinding(string name, string value) =>
        Assert.Empty(Spec.Run(Spec.Small).WithOption(name, value).RunOnly().Diagnostics);

    [Fact]
    public void ProjectWithoutADocument_IsNotAsked() =>
        Assert.Empty(GeneratorRun.Of<GongGenerator>().WithOption("GongRefit", "maybe").AllowingChange(StepNames.All).Run().Diagnostics);
}
