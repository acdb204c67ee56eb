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
            Assert.Equal(string.Join('\n', example.Marked), string.Join('\n', await example.FindAsync()));
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
            Assert.Equal("", string.Join('\n', await new Example(block, PageClient.With(page.Overlay)).FindAsync()));
        }
    }

    [Fact]
    public async Task The_readme_gives_what_it_says()
    {
        Example example = new(Assert.Single(RulePage.At("README.md").Code("Rules")), PageClient.With(overlay: null));

        Assert.Equal(["GONG2001", "GONG2003", "GONG2009"], example.Marked.Select(mark => mark[..8]));
        Assert.Equal(string.Join('\n', example.Marked), string.Join('\n', await example.FindAsync()));
    }
}
