namespace GongGen.Analyzers.Tests.Catalog;

public class RulePageTests
{
    public static TheoryData<string> Ids => Rule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_what_the_rule_is(string id)
    {
        Rule rule = Rule.Of(id);

        Assert.Equal($"# {id}: {rule.Title}\n\n{rule.Descriptor.DefaultSeverity} · {rule.Descriptor.Category} · code fix: {rule.HasFix}\n", RulePage.Of(id).Head);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_all_sections(string id)
    {
        RulePage page = RulePage.Of(id);

        Assert.Equal(["Cause", "Why", "Bad", "Good", "How to fix", "Not reported when", "When to suppress"], page.Sections);
        Assert.All(page.Sections, section => Assert.NotEmpty(page.Section(section)));
        Assert.Contains($"\ndotnet_diagnostic.{id}.severity = none\n", page.Section("When to suppress"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_a_code_fix_does_or_why_there_is_none(string id)
    {
        string howTo = RulePage.Of(id).Section("How to fix").ReplaceLineEndings(" ");

        Assert.Contains("code fix", howTo, StringComparison.Ordinal);
        Assert.Equal(Rule.Of(id).Fixer is null, howTo.Contains("no code fix", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_has_a_rule()
    {
        IEnumerable<string> pages = Repository.Files("docs/rules", "GONG?*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(id => !id.StartsWith("GONG9", StringComparison.Ordinal));

        Assert.Equal(Rule.All.Select(rule => rule.Id), pages);
    }
}
