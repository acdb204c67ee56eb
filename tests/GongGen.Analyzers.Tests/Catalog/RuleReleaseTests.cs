using System.Text.RegularExpressions;

namespace GongGen.Analyzers.Tests.Catalog;

public class RuleReleaseTests
{
    public static TheoryData<string> Ids => Rule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_a_release(string id)
    {
        Rule rule = Rule.Of(id);
        string releases = Repository.Read("src/GongGen.Analyzers/AnalyzerReleases.Shipped.md") + Repository.Read("src/GongGen.Analyzers/AnalyzerReleases.Unshipped.md");
        string row = Assert.Single(releases.Split('\n'), line => line.StartsWith(id, StringComparison.Ordinal));

        Assert.Equal([id, rule.Descriptor.Category, rule.Descriptor.DefaultSeverity.ToString(), rule.Title], Regex.Split(row, @"\s*\|\s*", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }
}
