using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class RangeOrderFixerTests
{
    [Theory]
    [InlineData("new SpeechSegment { FromTime = [|5|], ToTime = 3, PartyIds = [] }", "new SpeechSegment { FromTime = 3, ToTime = 5, PartyIds = [] }")]
    [InlineData("new SpeechSegment { FromTime = /* a */ [|5|] /* b */, ToTime = 3, PartyIds = [] }", "new SpeechSegment { FromTime = /* a */ 3 /* b */, ToTime = 5, PartyIds = [] }")]
    [InlineData("new CallsFilter { FromDateTime = [|anyTime|], ToDateTime = anyTime.AddDays(-1) }", "new CallsFilter { FromDateTime = anyTime.AddDays(-1), ToDateTime = anyTime }")]
    public Task The_ends_change_places(string before, string after) => Fixes($"_ = {before};", $"_ = {after};");

    [Fact]
    public Task Equal_ends_are_left_alone() => Offers("_ = new SpeechSegment { FromTime = [|5|], ToTime = 5, PartyIds = [] };");

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<RangeOrderAnalyzer>(before).WithFixer<RangeOrderFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();

    private static Task Offers(string before) => EmittedGong.InMethod<RangeOrderAnalyzer>(before).WithFixer<RangeOrderFixer>().ExpectingNoFix().RunAsync();
}
