using GongGen.Generator.Tests.Api;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VerifyXunit;

namespace GongGen.Generator.Tests;

public class RegistrationTests
{
    private const string File = "Gong/Registration.g.cs";

    private const string Uses = """
        using Gong;
        using Microsoft.Extensions.DependencyInjection;

        static class Uses
        {
            static IHttpClientBuilder Add(IServiceCollection services, System.Action<GongClientOptions> configure) => services.AddGong("acme", configure);
        }
        """;

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void CurrentFramework_CompilesWithoutAWarning(string accessibility)
    {
        GeneratorResult result = Spec.Run(Spec.Gong, "gong.yaml", ("GongAccessibility", accessibility)).WithReferences(Extensions.Http("net10.0")).WithSource(Uses).Run();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("TryAddKeyedSingleton", result[File], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("netstandard2.0", "netstandard2.0")]
    [InlineData("net472", "net462")]
    public void OldFramework_CompilesWithoutAWarning(string framework, string packages)
    {
        GeneratorResult result = Spec.Run(Spec.Small)
            .WithLanguageVersion(LanguageVersion.CSharp12)
            .WithFramework(OldFrameworks.Named(framework))
            .WithReferences(Extensions.Http(packages))
            .WithSource(Uses)
            .Run();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("new(Name)", result["Gong/Runtime.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void TwoDocuments_LiveInTwoNamespaces()
    {
        GeneratorResult result = Spec.Run(Spec.Small)
            .WithFile("other.yaml", Spec.Small, ("GongOpenApi", "true"), ("GongNamespace", "Acme.Other"))
            .WithReferences(Extensions.Http("net10.0"))
            .WithSource("class Uses { static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection all) => Acme.Other.GongServiceCollectionExtensions.AddGong(all, options => { }); }")
            .Run();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("\"Acme.Other.\"", result["Acme.Other/Registration.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void NoPackages_AreNotMentioned()
    {
        GeneratorResult result = Spec.Run(Spec.Small).Run();

        Assert.DoesNotContain(File, result.Sources.Keys);
        Assert.DoesNotContain("Microsoft.Extensions", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NoDiagnostics_AreNotMentioned()
    {
        string text = Spec.Run(Spec.Small).WithLanguageVersion(LanguageVersion.CSharp12).WithFramework(OldFrameworks.Named("net472")).Run().ToString();

        Assert.DoesNotContain("ActivitySource", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Histogram", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NoConfiguration_LeavesTheRest()
    {
        GeneratorResult result = Spec.Run(Spec.Small)
            .WithReferences(Extensions.Http("net10.0"))
            .WithoutReference("Microsoft.Extensions.Configuration.Abstractions")
            .WithSource(Uses)
            .Run();

        Assert.DoesNotContain("IConfiguration", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LoggersAlone_AreASettingOfTheClient()
    {
        GeneratorResult result = Spec.Run(Spec.Small)
            .WithReferences(Extensions.Only("net10.0", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions"))
            .WithSource("class Uses { static void Set(Gong.GongClientOptions options, Microsoft.Extensions.Logging.ILogger logger) => options.Logger = logger; }")
            .Run();

        Assert.DoesNotContain(File, result.Sources.Keys);
    }

    [Fact]
    public Task PublicSurface()
    {
        Compilation output = Spec.Run(Spec.Small).WithReferences(Extensions.Http("net10.0")).Run().Output;

        return Verifier.Verify(PublicApi.Write(output, type => type.Name is "GongServiceCollectionExtensions" or "GongClients"));
    }
}
