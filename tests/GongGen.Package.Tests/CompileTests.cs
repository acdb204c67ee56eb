namespace GongGen.Package.Tests;

/// <summary>Warnings are errors in these projects, and all of .NET's own rules are on where their names say so.</summary>
[Collection(PackageCollection.Name)]
public class CompileTests(PackedGongGen package)
{
    [Theory]
    [InlineData("Strict", "net8.0", "net9.0", "net10.0")]
    [InlineData("Plain", "net8.0", "net10.0")]
    [InlineData("Old", "net472", "netstandard2.0")]
    [InlineData("Services", "net10.0", "netstandard2.0")]
    [InlineData("Friends/Api", "net10.0")]
    [InlineData("Friends/Uses", "net10.0")]
    [InlineData("TwoDocuments", "net10.0")]
    [InlineData("OwnNamespace", "net10.0")]
    [InlineData("SystemNamespace", "net10.0")]
    [InlineData("Transitive/Library", "net10.0")]
    [InlineData("BesideNeighbour", "net10.0")]
    [InlineData("Seen", "net10.0")]
    [InlineData("OldCompiler", "net8.0")]
    public async Task Project_CompilesWithoutAWarning(string project, params string[] frameworks) =>
        Assert.Empty(await package.Consumers.FindingsAsync(project, frameworks));

    [Fact]
    public async Task ProjectBehindAProject_HasTheRulesAndNoClientOfItsOwn()
    {
        string finding = Assert.Single(await package.Consumers.FindingsAsync("Transitive/App", "net10.0"));

        Assert.Contains("Mistake.cs(14,23): warning GONG2001", finding, StringComparison.Ordinal);
    }
}
