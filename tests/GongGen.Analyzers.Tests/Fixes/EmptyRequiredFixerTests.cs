using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class EmptyRequiredFixerTests
{
    [Theory]
    [InlineData("[|null|]!", "[new() { UserId = \"7\" }]")]
    [InlineData("[|default|]!", "[new() { UserId = \"7\" }]")]
    public Task The_primary_user_becomes_a_party(string before, string after) => Requests.Bare<EmptyRequiredAnalyzer>("PrimaryUser = \"7\", Parties = " + before)
        .WithFixer<EmptyRequiredFixer>().ExpectingFix(Requests.Source("PrimaryUser = \"7\", Parties = " + after)).RunAsync();

    [Theory]
    [InlineData("PrimaryUser = [|\"\"|], Parties = [new() { UserId = \"7\" }]")]
    [InlineData("PrimaryUser = [|null|]!, Parties = [|null|]!")]
    public Task What_only_the_author_knows_is_left_to_the_author(string members) => Requests.Bare<EmptyRequiredAnalyzer>(members).WithFixer<EmptyRequiredFixer>().ExpectingNoFix().RunAsync();
}
