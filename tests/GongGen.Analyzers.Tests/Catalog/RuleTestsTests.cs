namespace GongGen.Analyzers.Tests.Catalog;

public class RuleTestsTests
{
    public static TheoryData<string> Ids => Rule.Ids;

    public static TheoryData<string> Fixers => [.. Rule.Fixers.Select(fixer => fixer.GetType().Name)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_analyzer_is_tested(string id) => RequireTests(Rule.Of(id).Analyzer.GetType().Name);

    [Theory]
    [MemberData(nameof(Fixers))]
    public void Each_fixer_is_tested(string fixer) => RequireTests(fixer);

    // The tests of a rule have a file of its name; rules that differ only in their attribute share one.
    private static void RequireTests(string type) =>
        Assert.Contains(Directory.EnumerateFiles(Repository.PathOf("tests/GongGen.Analyzers.Tests"), "*Tests.cs", SearchOption.AllDirectories), path =>
            !path.Contains("Catalog", StringComparison.Ordinal) && File.ReadAllText(path).Contains($"<{type}>", StringComparison.Ordinal));
}
