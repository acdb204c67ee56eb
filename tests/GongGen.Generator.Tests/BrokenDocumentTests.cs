using System.Globalization;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

public class BrokenDocumentTests
{
    [Fact]
    public void BadYaml_IsLocatedAndCostsItsEntryOnly()
    {
        string broken = Spec.Small.Replace("summary: Gets a user.", "summary: \"Gets a user.");

        GeneratorResult result = Spec.Run(broken).WithSource("class Uses { static object All(Gong.ICallsApi calls, Gong.Call call) => (calls, call); }").Run();

        Diagnostic diagnostic = Assert.Single(result.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal("GONG9001", diagnostic.Id);
        Assert.Equal("gong.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.True(diagnostic.Location.GetLineSpan().StartLinePosition.Line > 0);
    }

    [Fact]
    public void UnresolvedReference_IsLocatedAndCostsItsOperationOnly()
    {
        string broken = Spec.Small.Replace("schemas/User'", "schemas/Usr'");

        GeneratorResult result = Spec.Run(broken).WithSource("class Uses { static object All(Gong.ICallsApi calls) => calls; }").Run();

        Diagnostic reference = Assert.Single(result.Diagnostics, found => found.Id == "GONG9003");
        Assert.Contains("Usr", reference.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(20, reference.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Single(result.Diagnostics, found => found.Id == "GONG9006");
        Assert.Null(result.Output.GetTypeByMetadataName("Gong.IUsersApi"));
    }

    [Fact]
    public void UnknownType_IsLocatedAndTakenAsItComes()
    {
        string broken = Spec.Small.Replace("title: { type: string,", "title: { type: strng,");

        GeneratorResult result = Spec.Run(broken).Run();

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("GONG9004", diagnostic.Id);
        Assert.Contains("(#/components/schemas/Call/properties/title", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("just text")]
    [InlineData("{")]
    [InlineData("swagger: '2.0'\npaths: {}")]
    [InlineData("openapi: 3.1.0\npaths: [1, 2]")]
    [InlineData("a: &a [*a]")]
    [InlineData("\t- x: [")]
    public void NoDocumentAtAll_IsADiagnosticAndNoException(string text)
    {
        GeneratorResult result = Spec.Run(text).Run();

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id is "GONG9099" or "CS8785");
    }
}
