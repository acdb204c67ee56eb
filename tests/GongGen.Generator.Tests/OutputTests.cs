using System.Globalization;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Generator.Tests;

public class OutputTests
{
    private static readonly Lazy<GeneratorResult> s_gong = new(() => Spec.Run(Spec.Gong).Run());

    [Fact]
    public void GongDocument_CompilesWithoutAWarning()
    {
        GeneratorResult result = s_gong.Value;

        Assert.Empty(result.Diagnostics);
        Assert.InRange(result.Sources.Count, 8, 45);
    }

    [Fact]
    public void EmittedText_StaysInItsBudget()
    {
        GeneratorResult result = s_gong.Value;
        int types = result.Sources.Where(source => source.Key.EndsWith(".Types.g.cs", StringComparison.Ordinal)).Sum(source => source.Value.Split("partial record ").Length - 1);
        int bytes = result.Sources.Where(source => source.Key.EndsWith(".Types.g.cs", StringComparison.Ordinal)).Sum(source => source.Value.Length);

        Assert.InRange(bytes / types, 500, 4000);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Culture_ChangesNothing(string culture)
    {
        string expected = s_gong.Value.ToString();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Text(Spec.Gong));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void LineEndingsAndByteOrderMark_ChangeNothing() =>
        Assert.Equal(s_gong.Value.ToString(), Text("\ufeff" + Spec.Gong.Replace("\r\n", "\n").Replace("\n", "\r\n")));

    [Fact]
    public void EmittedText_HasOnlyLineFeeds() =>
        Assert.All(s_gong.Value.Sources.Where(source => source.Key.StartsWith("Gong", StringComparison.Ordinal)), source => Assert.DoesNotContain('\r', source.Value));

    [Fact]
    public void TwoDocuments_LiveInTwoNamespaces()
    {
        GeneratorResult result = Spec.Run(Spec.Small)
            .WithFile("other.yaml", Spec.Small, ("GongOpenApi", "true"), ("GongNamespace", "Acme.Other"), ("GongAccessibility", "internal"))
            .WithSource("class Uses { static object All(Gong.Call a, Acme.Other.Call b) => (a, b, new Acme.Other.GongClientOptions()); }")
            .Run();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Accessibility.Internal, result.Output.GetTypeByMetadataName("Acme.Other.Call")!.DeclaredAccessibility);
        Assert.Equal(Accessibility.Internal, result.Output.GetTypeByMetadataName("Acme.Other.GongClientOptions")!.DeclaredAccessibility);
    }

    [Fact]
    public void NoDocument_EmitsNoType()
    {
        GeneratorResult result = GeneratorRun.Of<GongGenerator>().WithFile("gong.yaml", Spec.Small).AllowingChange(StepNames.All).Run();

        Assert.DoesNotContain(result.Sources.Keys, hintName => hintName.StartsWith("Gong", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GongNamespace", "Acme..Gong")]
    [InlineData("GongNamespace", "Acme.class")]
    [InlineData("GongNamespace", "X { } class Y")]
    [InlineData("GongAccessibility", "secret")]
    public void WrongSetting_IsAnErrorAtTheDocument(string name, string value)
    {
        GeneratorResult result = Spec.Run(Spec.Small, "gong.yaml", (name, value)).Run();

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("GONG9011", diagnostic.Id);
        Assert.Contains(value, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("gong.yaml", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void SharedNamespace_KeepsTheFirstDocument()
    {
        GeneratorResult result = Spec.Run(Spec.Small).WithFile("z.yaml", Spec.Small, ("GongOpenApi", "true")).Run();

        Assert.Equal("GONG9011", Assert.Single(result.Diagnostics).Id);
        Assert.NotNull(result.Output.GetTypeByMetadataName("Gong.GongClient"));
    }

    [Fact]
    public void OldLanguageVersion_IsNamed()
    {
        GeneratorResult result = Spec.Run(Spec.Small).WithLanguageVersion(LanguageVersion.CSharp11).Run();

        Assert.Equal("GONG9012", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void OldestCompiler_TakesCodeBesideOtherGenerators() =>
        Assert.Contains("\n// Other generators of this project do not see", Spec.Run(Spec.Small).Run()["Gong/Runtime.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void MissingJson_IsNamed()
    {
        GeneratorResult result = Spec.Run(Spec.Small).WithoutReference("System.Text.Json").Run();

        Assert.Contains("System.Text.Json", Assert.Single(result.Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Text(string document) => Spec.Run(document).Run().ToString();
}
