using GongGen.Generator.Tests;
using GongGen.Generator.Tests.Refit;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.PreCompilation.Tests;

/// <summary>Refit's generator implements what it sees; we do it where it sees nothing or does not run.</summary>
public class RefitTests
{
    private const string File = "Gong/GongRefit.g.cs";

    [Fact]
    public void SeenInterface_IsLeftToRefit()
    {
        GeneratorResult result = On(RefitSurface.Generated).Run();

        Assert.Contains("// Refit's own generator implements", result[File], StringComparison.Ordinal);
        Assert.Equal(["CallsApi"], ImplementersIn(result));
    }

    [Theory]
    [InlineData("GongPreCompilation", "false")]
    [InlineData("DisableRefitSourceGenerator", "true")]
    public void WithoutRefitsGenerator_OurClientIsRegistered(string property, string value)
    {
        GeneratorResult result = On(RefitSurface.Generated).WithOption(property, value).Run();

        Assert.Contains("// GongGen implements the interfaces and registers", result[File], StringComparison.Ordinal);
        Assert.Equal(["CallsApi", "RefitCallsApi"], ImplementersIn(result));
    }

    [Fact]
    public void RefitThatLeavesFilesToReflection_SeesNoInterface()
    {
        GeneratorResult result = On(RefitSurface.Registered).Beside(new WitnessGenerator("Gong.ICallsApi")).Run();

        Assert.Contains("// GongGen implements the interfaces and registers", result[File], StringComparison.Ordinal);
        Assert.Equal(["CallsApi", "RefitCallsApi"], ImplementersIn(result));
        Assert.False(WitnessGenerator.HasSeen(result));
    }

    [Theory]
    [InlineData("Gong.ICallsApi", nameof(RefitSurface.Generated))]
    [InlineData("Gong.ICallsApi", nameof(RefitSurface.Names))]
    [InlineData("Gong.Call", nameof(RefitSurface.Registered))]
    public void AllElse_IsSeen(string type, string surface)
    {
        string[] sources = surface switch
        {
            nameof(RefitSurface.Names) => RefitSurface.Names,
            nameof(RefitSurface.Registered) => RefitSurface.Registered,
            _ => RefitSurface.Generated,
        };

        Assert.True(WitnessGenerator.HasSeen(On(sources).Beside(new WitnessGenerator(type)).Run()));
    }

    [Fact]
    public void OldRefit_FindsOurClientByItsName()
    {
        GeneratorResult result = On(RefitSurface.Names).WithOption("GongPreCompilation", "false").Run();

        Assert.NotNull(result.Output.GetTypeByMetadataName("Refit.Implementation.Generated+GongICallsApi"));
    }

    [Fact]
    public void GongDocument_CompilesWithoutAWarning()
    {
        GeneratorResult result = Spec.Run(Spec.Gong)
            .WithFile("gong-rules.overlay.yaml", Spec.Rules, ("GongOverlay", "bundled"))
            .WithReferences(RefitSurface.Reference(RefitSurface.WithServices(RefitSurface.Generated)))
            .WithOption("GongRefitResponses", "ApiResponse")
            .Run();

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void TypeThatIsDeprecated_CausesNoWarningInRefitsCode()
    {
        string deprecated = Spec.Small.Replace("description: A call.", "deprecated: true", StringComparison.Ordinal);
        string text = Spec.Run(deprecated).WithReferences(RefitSurface.Reference(RefitSurface.Generated)).Run()["Gong/Calls.Types.g.cs"];

        Assert.DoesNotContain("Obsolete", text, StringComparison.Ordinal);
        Assert.Contains("Obsolete", Spec.Run(deprecated).Run()["Gong/Calls.Types.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun On(string[] surface) => Spec.Run(Spec.Small).WithReferences(RefitSurface.Reference(surface));

    private static IEnumerable<string> ImplementersIn(GeneratorResult result)
    {
        INamedTypeSymbol api = result.Output.GetTypeByMetadataName("Gong.ICallsApi")!;
        return result.Output.GetSymbolsWithName(_ => true, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.TypeKind == TypeKind.Class && type.AllInterfaces.Contains(api, SymbolEqualityComparer.Default))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);
    }
}
