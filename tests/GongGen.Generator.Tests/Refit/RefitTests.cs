using System.Globalization;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Generator.Tests.Refit;

/// <summary>What is emitted for each set of Refit's symbols, by a compiler whose other generators see nothing of it.</summary>
public class RefitTests
{
    private const string File = "Gong/GongRefit.g.cs";

    private const string Document = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        servers: [{ url: https://api.gong.io }]
        paths:
          /v2/calls:
            get:
              operationId: listCalls
              tags: [Calls]
              parameters:
                - { name: from, in: query, required: true, schema: { type: string, format: date-time } }
                - { name: call-days, in: query, schema: { type: array, items: { type: string, format: date } } }
                - { name: full, in: query, schema: { type: boolean } }
                - { name: kind, in: query, schema: { $ref: '#/components/schemas/Kind' } }
                - { name: X-Trace, in: header, schema: { type: string } }
              responses: { '200': { description: Calls., content: { application/json: { schema: { $ref: '#/components/schemas/Call' } } } } }
            post:
              operationId: addCall
              tags: [Calls]
              x-gong-duplicate: callId
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Call' } } } }
              responses: { '200': { description: Done. } }
          /v2/calls/{id}/media:
            put:
              operationId: addMedia
              tags: [Calls]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              requestBody:
                required: true
                content: { multipart/form-data: { schema: { required: [file], properties: { file: { type: string, format: binary }, note: { type: string } } } } }
              responses: { '200': { description: Done. } }
          /v2/forms:
            post:
              operationId: sendForm
              tags: [Forms]
              requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { properties: { code: { type: string } } } } } }
              responses: { '200': { description: Done. } }
        components:
          schemas:
            Kind: { type: string, enum: [a, b] }
            Call: { type: object, properties: { title: { type: string } } }
        """;

    private static readonly Dictionary<string, string[]> s_surfaces = new(StringComparer.Ordinal)
    {
        ["Names"] = RefitSurface.Names,
        ["Hooks"] = RefitSurface.Registered,
        ["Generated"] = RefitSurface.Generated,
    };

    public static TheoryData<string> Surfaces => new(s_surfaces.Keys);

    [Fact]
    public void ProjectWithoutRefit_HasNotOneWordOfIt() =>
        Assert.DoesNotContain("Refit", Spec.Run(Spec.Gong).Run().ToString(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void SwitchedOff_IsAsWithoutRefit() =>
        Assert.Equal(Spec.Run(Document).Run().ToString(), On("Hooks").WithOption("GongRefit", "false").Run().ToString());

    [Fact]
    public void DemandedButMissing_IsAnError()
    {
        Diagnostic diagnostic = Assert.Single(Spec.Run(Spec.Small).WithOption("GongRefit", "true").Run().Diagnostics);

        Assert.Equal("GONG9011", diagnostic.Id);
        Assert.Contains("package Refit", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void DemandedAndThere_IsNoFinding() => Assert.Empty(On("Names").WithOption("GongRefit", "true").Run().Diagnostics);

    [Theory]
    [MemberData(nameof(Surfaces))]
    public void GongDocument_CompilesWithoutAWarning(string surface)
    {
        GeneratorResult result = Spec.Run(Spec.Gong)
            .WithFile("gong-rules.overlay.yaml", Spec.Rules, ("GongOverlay", "bundled"))
            .WithReferences(RefitSurface.Reference(RefitSurface.WithServices(s_surfaces[surface])))
            .WithOption("GongRefitResponses", "ApiResponse")
            .Run();

        Assert.Empty(result.Diagnostics);
        Assert.All(result.Sources.Values, text => Assert.DoesNotContain("Not an interface for Refit", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("netstandard2.0", "Names")]
    [InlineData("net472", "Names")]
    [InlineData("net472", "Hooks")]
    public void OldFramework_CompilesWithoutAWarning(string framework, string surface)
    {
        GeneratorResult result = Spec.Run(Document)
            .WithLanguageVersion(LanguageVersion.CSharp12)
            .WithFramework(OldFrameworks.Named(framework))
            .WithReferences(RefitSurface.Reference(s_surfaces[surface], OldFrameworks.Named(framework)))
            .AllowingChange(StepNames.Polyfills)
            .Run();

        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Surfaces))]
    public Task Interface_CarriesAttributesAndHasAClient(string surface) =>
        Verifier.Verify(On(surface).WithOption("GongRefitResponses", "ApiResponse").Run()["Gong/Calls.Api.g.cs"], "cs").UseParameters(surface);

    [Theory]
    [MemberData(nameof(Surfaces))]
    public Task Registration_GoesThroughTheDoorThatIsOpen(string surface) =>
        Verifier.Verify(Spec.Run(Document).WithReferences(RefitSurface.Reference(RefitSurface.WithServices(s_surfaces[surface]))).Run()[File], "cs").UseParameters(surface);

    [Fact]
    public void NoServices_NoRegistration() =>
        Assert.DoesNotContain("AddGongRefit", On("Names").Run()[File], StringComparison.Ordinal);

    [Fact]
    public void InterfaceThatRefitCannotSay_StaysWithoutAttributes()
    {
        string text = On("Names").Run()["Gong/Forms.Api.g.cs"];

        Assert.Contains("// Not an interface for Refit: Refit has no way to say a form of single fields (sendForm).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("global::Refit", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OldRefit_IsNone()
    {
        string[] five = [.. RefitSurface.Names.Select(text => text.Replace("IHttpContentSerializer", "IContentSerializer", StringComparison.Ordinal))];

        Assert.DoesNotContain(File, Spec.Run(Document).WithReferences(RefitSurface.Reference(five)).Run().Sources.Keys);
    }

    private static GeneratorRun On(string surface) => Spec.Run(Document).WithReferences(RefitSurface.Reference(s_surfaces[surface]));
}
