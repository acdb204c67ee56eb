namespace GongGen.Analyzers.Tests.Catalog;

public class RuleExampleTests
{
    public static TheoryData<string> Ids => Rule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Bad_code_gives_what_it_says(string id)
    {
        RulePage page = RulePage.Of(id);
        Assert.NotEmpty(page.Code("Bad"));
        foreach (string block in page.Code("Bad"))
        {
            Example example = new(block, PageClient.With(page.Overlay));

            Assert.Contains(example.Marked, mark => mark.StartsWith(id, StringComparison.Ordinal));
            Assert.Equal(example.Marked, await example.FindAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Good_code_gives_nothing(string id)
    {
        RulePage page = RulePage.Of(id);
        Assert.NotEmpty(page.Code("Good"));
        foreach (string block in page.Code("Good"))
        {
            Assert.Empty(await new Example(block, PageClient.With(page.Overlay)).FindAsync());
        }
    }
}
