using System.Text.RegularExpressions;
using GongGen.Testing.Documents;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

public partial class BundledOverlayTests
{
    private const string Published = "specs/gong-v2-published.json";

    [Fact]
    public void OurDocument_TakesEveryRuleWithoutADiagnostic() =>
        Assert.Empty(Spec.Bundled.Diagnostics);

    [Fact]
    public void AsAUsersOverlay_OnlyTargetsOfOtherCopiesAreMissed() =>
        Assert.All(Run(Spec.Gong, "gong.yaml", "true").Diagnostics, diagnostic => Assert.Equal("GONG9014", diagnostic.Id));

    [SharedDocumentTheory(Published)]
    [InlineData(Published)]
    public void PublishedDocument_HasTheSameKindsOfAttributes(string path)
    {
        GeneratorResult published = Run(File.ReadAllText(SharedDocuments.Find(path)!), "gong.json", "true");
        SortedSet<string> ours = Kinds(Spec.Bundled);
        SortedSet<string> theirs = Kinds(published);

        Assert.DoesNotContain(published.Diagnostics, diagnostic => diagnostic.Id is "GONG9013" or "GONG9015");
        Assert.Empty(ours.Except(theirs, StringComparer.Ordinal));
        Assert.Contains("GongUploadResult> AddCallWithRecordingAsync(", published["Gong/Calls.Api.g.cs"], StringComparison.Ordinal);
        Assert.Contains("MaxBytes = 1610612736L", published["Gong/Calls.Api.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void OurDocument_AddsACallWithItsRecording() =>
        Assert.Contains("GongUploadResult> AddCallWithRecordingAsync(", Spec.Bundled["Gong/Calls.Api.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("addCallRecording")]
    [InlineData("getCall")]
    public void ChoiceWithoutTheUploadOrTheQuestion_HasNoSuchStep(string leftOut)
    {
        GeneratorResult result = Spec.Run(Spec.Gong, "gong.yaml", ("GongExclude", leftOut))
            .WithFile("gong-rules.overlay.yaml", Spec.Rules, ("GongOverlay", "bundled"))
            .Run();

        Assert.Empty(result.Diagnostics);
        Assert.DoesNotContain("AddCallWithRecordingAsync", result["Gong/Calls.Api.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void EveryOperationWithPages_IsToldSo()
    {
        GeneratorResult result = Spec.Bundled;
        string all = string.Concat(result.Sources.Where(source => source.Key.EndsWith(".Api.g.cs", StringComparison.Ordinal)).Select(source => source.Value));

        Assert.Equal(Walker().Matches(all).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).Count(), all.Split("Annotations.Paged(").Length - 1);
    }

    private static GeneratorResult Run(string document, string path, string kind) =>
        Spec.Run(document, path).WithFile("gong-rules.overlay.yaml", Spec.Rules, ("GongOverlay", kind)).Run();

    private static SortedSet<string> Kinds(GeneratorResult result) => new(
        result.Sources.Where(source => !source.Key.Contains("Annotations", StringComparison.Ordinal)).SelectMany(source => Attribute().Matches(source.Value)).Select(match => match.Value),
        StringComparer.Ordinal);

    [GeneratedRegex(@"GongGen\.Annotations\.\w+", RegexOptions.None, 5000)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"GongPageable<[^>]+> (?<name>Enumerate\w+)\(", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Walker();
}
