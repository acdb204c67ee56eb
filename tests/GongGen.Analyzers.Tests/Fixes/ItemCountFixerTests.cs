using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class ItemCountFixerTests
{
    [Theory]
    [InlineData("[|[]|]", "[new() { UserId = anyText }]")]
    [InlineData("[|[]|] /* nobody */", "[new() { UserId = anyText }] /* nobody */")]
    [InlineData("[|new CallParticipant[] { }|]", "new CallParticipant[] { new() { UserId = anyText } }")]
    [InlineData("[|new List<CallParticipant>()|]", "[new() { UserId = anyText }]")]
    [InlineData("[|Array.Empty<CallParticipant>()|]", "[new() { UserId = anyText }]")]
    [InlineData("[|ImmutableArray<CallParticipant>.Empty|]", "[new() { UserId = anyText }]")]
    public Task The_primary_user_becomes_a_party(string before, string after) => Test("PrimaryUser = anyText, Parties = " + before).ExpectingFix(Requests.Source("PrimaryUser = anyText, Parties = " + after)).RunAsync();

    [Theory]
    [InlineData("PrimaryUser = \"\", Parties = [|[]|]")]
    [InlineData("PrimaryUser = anyText.Trim(), Parties = [|[]|]")]
    [InlineData("PrimaryUser = anyText, Parties = anyFlag ? [new() { UserId = anyText }] : [|[]|]")]
    public Task Where_nobody_is_certain_nothing_is_offered(string members) => Test(members).ExpectingNoFix().RunAsync();

    [Fact]
    public Task A_list_that_others_use_too_is_left_alone() =>
        Requests.Bare<ItemCountAnalyzer>("PrimaryUser = anyText, Parties = [|parties|]", "CallParticipant[] parties = [];").WithFixer<ItemCountFixer>().ExpectingNoFix().RunAsync();

    [Fact]
    public Task A_list_with_too_many_items_is_left_alone() => EmittedGong.InMethod<ItemCountAnalyzer>($"_ = new FlowStepsRequest {{ FlowIds = [|[{string.Join(", ", Enumerable.Range(1, 21).Select(id => $"\"{id}\""))}]|] }};")
        .WithFixer<ItemCountFixer>().ExpectingNoFix().RunAsync();

    private static AnalyzerTest<ItemCountAnalyzer> Test(string members) => Requests.Bare<ItemCountAnalyzer>(members).WithFixer<ItemCountFixer>();
}
