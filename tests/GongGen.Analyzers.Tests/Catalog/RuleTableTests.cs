namespace GongGen.Analyzers.Tests.Catalog;

public class RuleTableTests
{
    public static TheoryData<string> Ids => Rule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_list_of_rules_has_each(string id)
    {
        Rule rule = Rule.Of(id);

        Assert.Contains($"| [{id}]({id}.md) | {rule.Title} | {rule.Descriptor.DefaultSeverity} | {rule.HasFix} |", Rows("docs/rules/README.md"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_readme_has_each(string id)
    {
        Rule rule = Rule.Of(id);

        Assert.Contains($"| [{id}]({RulePage.PathOf(id)}) | {rule.Title} | {rule.HasFix} |", Rows("README.md"));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/rules/README.md")]
    public void A_row_has_a_rule(string path) =>
        Assert.Equal(Rule.All.Select(rule => rule.Id), Rows(path).Select(row => row[3..11]).Where(id => !id.StartsWith("GONG9", StringComparison.Ordinal)));

    private static IEnumerable<string> Rows(string path) => Repository.Read(path).Split('\n').Where(line => line.StartsWith("| [GONG", StringComparison.Ordinal));
}
