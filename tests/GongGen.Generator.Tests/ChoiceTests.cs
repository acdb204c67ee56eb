using System.Globalization;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

public class ChoiceTests
{
    [Theory]
    [InlineData("GongTags", "Calls")]
    [InlineData("GongTags", " calls ; ")]
    [InlineData("GongExclude", "Users")]
    [InlineData("GongExclude", "getuser")]
    public void Choice_LeavesOutTheOthersAndTheirTypes(string name, string value)
    {
        GeneratorResult result = Spec.Run(Spec.Small, "gong.yaml", (name, value)).WithSource("class Uses { static Gong.ICallsApi All(Gong.GongClient gong) => gong.Calls; }").Run();

        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Output.GetTypeByMetadataName("Gong.Call"));
        Assert.Null(result.Output.GetTypeByMetadataName("Gong.User"));
        Assert.Null(result.Output.GetTypeByMetadataName("Gong.IUsersApi"));
    }

    [Theory]
    [InlineData("GongTags", "Cals", "Calls")]
    [InlineData("GongExclude", "getUsr", "getUser")]
    public void UnknownName_IsAnErrorThatOffersTheNearest(string name, string value, string nearest)
    {
        Diagnostic diagnostic = Assert.Single(Spec.Run(Spec.Small, "gong.yaml", (name, value)).RunOnly().Diagnostics);

        Assert.Equal("GONG9011", diagnostic.Id);
        Assert.Equal("gong.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains($"Did you mean \"{nearest}\"?", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingLeft_IsAnErrorAndStillCompiles() =>
        Assert.Equal("GONG9011", Assert.Single(Spec.Run(Spec.Small, "gong.yaml", ("GongTags", "Calls"), ("GongExclude", "Calls")).Run().Diagnostics).Id);

    [Fact]
    public void AddedTag_RewritesTheListsOnly()
    {
        GeneratorSteps steps = GeneratorSteps.Between(Spec.Run(Spec.Small, "gong.yaml", ("GongTags", "Calls")), Spec.Run(Spec.Small, "gong.yaml", ("GongTags", "Calls,Users")));

        steps.Require(StepNames.Files, IncrementalStepRunReason.Modified);
        Assert.DoesNotContain("Gong/Calls.Types.g.cs", steps.RewrittenSources);
        Assert.Contains("Gong/Users.Types.g.cs", steps.RewrittenSources);
    }

    [Theory]
    [InlineData("Calls")]
    [InlineData("Users")]
    public void BundledRulesOfOtherOperations_AreNoFinding(string tag) => Assert.Empty(Choose(tag, "bundled"));

    [Fact]
    public void UsersRulesOfOtherOperations_AreNoFinding() =>
        Assert.All(Choose("Users", "true"), diagnostic => Assert.Equal("GONG9014", diagnostic.Id)); // The targets of other copies of the document, as without the choice.

    private static IEnumerable<Diagnostic> Choose(string tag, string overlay) =>
        Spec.Run(Spec.Gong, "gong.yaml", ("GongTags", tag)).WithFile("gong-rules.overlay.yaml", Spec.Rules, ("GongOverlay", overlay)).RunOnly().Diagnostics;
}
