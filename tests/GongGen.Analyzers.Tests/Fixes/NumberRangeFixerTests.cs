using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class NumberRangeFixerTests
{
    [Theory]
    [InlineData("FromTime = [|-1|], ToTime = 3", "FromTime = 0, ToTime = 3")]
    [InlineData("FromTime = /* a */ [|-5|] /* b */, ToTime = 3", "FromTime = /* a */ 0 /* b */, ToTime = 3")]
    [InlineData("FromTime = anyFlag ? [|-1|] : 2, ToTime = [|-2|]", "FromTime = anyFlag ? 0 : 2, ToTime = 0")]
    public Task The_limit_is_written(string before, string after) => Test($"_ = new SpeechSegment {{ {before}, PartyIds = [] }};").ExpectingFix(Source($"_ = new SpeechSegment {{ {after}, PartyIds = [] }};")).RunAsync();

    [Fact]
    public Task Where_there_are_two_numbers_both_are_offered() => Test("_ = new CallParticipant { Name = \"a\", MediaChannelId = [|2|] };")
        .ExpectingFixTitles("Use 1", "Use 0").TakingFix(1).ExpectingFix(Source("_ = new CallParticipant { Name = \"a\", MediaChannelId = 0 };")).RunAsync();

    [Theory]
    [InlineData("const int channel = 2; _ = new CallParticipant { MediaChannelId = [|channel|] };")]
    [InlineData("static int Channel() => 2; _ = new CallParticipant { MediaChannelId = [|Channel()|] };")]
    [InlineData("_ = new CallParticipant { MediaChannelId = [|1 + 1|] };")]
    public Task A_number_that_has_a_name_is_left_alone(string statements) => Test(statements).ExpectingNoFix().RunAsync();

    private static AnalyzerTest<NumberRangeAnalyzer> Test(string statements) => EmittedGong.InMethod<NumberRangeAnalyzer>(statements).WithFixer<NumberRangeFixer>();

    private static string Source(string statements) => EmittedGong.Source(statements);
}
