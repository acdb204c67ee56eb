using System.Globalization;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

public class OverlayTests
{
    private const string Overlay = """
        overlay: 1.0.0
        info: { title: Acme, version: '1' }
        actions:
          - target: $.components.schemas.Call
            update:
              x-gong-rules: [{ kind: any-of, members: [title] }]
          - target: $.components.schemas.Call.properties.title
            update: { maxLength: 10 }
        """;

    [Fact]
    public void Overlay_ReachesTheEmittedMembers()
    {
        string types = Run(Overlay).Run()["Gong/Calls.Types.g.cs"];

        Assert.Contains("[global::GongGen.Annotations.AnyOf(\"GONG2000\", \"Title\")]", types, StringComparison.Ordinal);
        Assert.Contains("StringLength(10)", types, StringComparison.Ordinal);
    }

    [Fact]
    public void Limit_ChangesItsAttribute()
    {
        GeneratorSteps steps = GeneratorSteps.Between(Run(Overlay), Run(Overlay.Replace("maxLength: 10", "maxLength: 20")));

        steps.RequireModified(StepNames.Groups, 1).RequireRewritten("Gong/Calls.Types.g.cs");
        Assert.Contains("StringLength(20)", Run(Overlay.Replace("maxLength: 10", "maxLength: 20")).Run()["Gong/Calls.Types.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_ChangesItsAttribute()
    {
        string changed = Overlay.Replace("members: [title]", "members: [title], message: Say something.");

        GeneratorSteps.Between(Run(Overlay), Run(changed)).RequireRewritten("Gong/Calls.Types.g.cs");
        Assert.Contains("AnyOf(\"GONG2000\", \"Title\", Message = \"Say something.\")", Run(changed).Run()["Gong/Calls.Types.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Comment_ChangesNoModel() =>
        GeneratorSteps.Between(Run(Overlay), Run("# a comment\n" + Overlay))
            .Require(StepNames.Model, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached)
            .RequireRewritten();

    [Fact]
    public void RemovedOverlay_TakesItsRulesWithIt() =>
        GeneratorSteps.Between(Run(Overlay), Run(Overlay).WithoutFile("acme.yaml")).RequireRewritten("Gong/Calls.Types.g.cs");

    [Fact]
    public void WrongTypeInTheDocument_IsCorrected()
    {
        const string Correction = """
            overlay: 1.0.0
            actions:
              - { target: $.components.schemas.Call.properties.title, update: { format: date-time } }
            """;

        GeneratorResult result = Run(Correction).WithSource("class Uses { static System.DateTimeOffset? Title(Gong.Call call) => call.Title; }").Run();

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void UsersOverlay_HasTheLastWord()
    {
        GeneratorRun run = Run(Overlay.Replace("maxLength: 10", "maxLength: 20")).WithFile("a.yaml", Overlay, ("GongOverlay", "bundled"));

        Assert.Contains("StringLength(20)", run.Run()["Gong/Calls.Types.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void UnmatchedTarget_IsInformation()
    {
        string text = Overlay.Replace("schemas.Call.properties", "schemas.Cal.properties");

        Diagnostic diagnostic = Assert.Single(Run(text).Run().Diagnostics);

        Assert.Equal(("GONG9014", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.Equal(("acme.yaml", 6), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Empty(Spec.Run(Spec.Small).WithFile("acme.yaml", text, ("GongOverlay", "bundled")).Run().Diagnostics);
    }

    [Fact]
    public void UnmatchedTarget_IsSaidOnlyWhereNoDocumentHasIt()
    {
        string other = Spec.Small.Replace("Call:", "Talk:").Replace("schemas/Call'", "schemas/Talk'");
        GeneratorRun run = Run(Overlay).WithFile("other.yaml", other, ("GongOpenApi", "true"), ("GongNamespace", "Other"));

        Assert.Empty(run.Run().Diagnostics);
        Assert.Single(run.WithFile("acme.yaml", Overlay.Replace("schemas.Call\n", "schemas.Cll\n"), ("GongOverlay", "true")).Run().Diagnostics);
    }

    [Fact]
    public void FaultInAnOverlayOfTwoDocuments_IsSaidOnce()
    {
        GeneratorRun run = Run(Overlay.Replace("any-of", "anyof")).WithFile("other.yaml", Spec.Small, ("GongOpenApi", "true"), ("GongNamespace", "Other"));

        Diagnostic diagnostic = Assert.Single(run.Run().Diagnostics);

        Assert.Equal(("GONG9015", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.Equal(5, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("Did you mean \"any-of\"? (#/components/schemas/Call/x-gong-rules/0)", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello", "GONG9013", DiagnosticSeverity.Warning)]
    [InlineData("overlay: 1.0.0\nactions: [{ target: $..x, remove: true }]", "GONG9013", DiagnosticSeverity.Warning)]
    [InlineData("overlay: 1.0.0\nactions: [{ target: \"$.info }]", "GONG9001", DiagnosticSeverity.Error)]
    public void WrongOverlay_IsADiagnosticInIt(string text, string id, DiagnosticSeverity severity)
    {
        GeneratorResult result = Run(text).Run();

        Diagnostic diagnostic = result.Diagnostics.First(found => found.Id == id);
        Assert.Equal((severity, "acme.yaml"), (diagnostic.DefaultSeverity, diagnostic.Location.GetLineSpan().Path));
        Assert.NotNull(result.Output.GetTypeByMetadataName("Gong.ICallsApi"));
    }

    private static GeneratorRun Run(string overlay) => Spec.Run(Spec.Small).WithFile("acme.yaml", overlay, ("GongOverlay", "true"));
}
