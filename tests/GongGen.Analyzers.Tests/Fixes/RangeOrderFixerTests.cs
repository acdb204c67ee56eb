using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class RangeOrderFixerTests
{
    [Theory]
    [InlineData("new SpeechSegment { FromTime = [|5|], ToTime = 3, PartyIds = [] }", "new SpeechSegment { FromTime = 3, ToTime = 5, PartyIds = [] }")]
    [InlineData("new SpeechSegment { FromTime = /* a */ [|5|] /* b */, ToTime = 3, PartyIds = [] }", "new SpeechSegment { FromTime = /* a */ 3 /* b */, ToTime = 5, PartyIds = [] }")]
    [InlineData("new CallsFilter { FromDateTime = [|anyTime|], ToDateTime = anyTime.AddDays(-1) }", "new CallsFilter { FromDateTime = anyTime.AddDays(-1), ToDateTime = anyTime }")]
    public Task The_ends_change_places(string before, string after) => Fixes($"_ = {before};", $"_ = {after};");

    [Theory]
    [InlineData("await calls.ListCallsAsync([|anyTime|], anyTime.AddDays(-1));", "await calls.ListCallsAsync(anyTime.AddDays(-1), anyTime);")]
    [InlineData("await calls.ListCallsAsync(toDateTime: anyTime.AddDays(-1), fromDateTime: [|anyTime|] /* now */);", "await calls.ListCallsAsync(toDateTime: anyTime, fromDateTime: anyTime.AddDays(-1) /* now */);")]
    [InlineData("await foreach (var call in calls.EnumerateCallsAsync([|anyTime|], anyTime.AddDays(-1))) { }", "await foreach (var call in calls.EnumerateCallsAsync(anyTime.AddDays(-1), anyTime)) { }")]
    public Task Arguments_change_places(string before, string after) => Fixes(before, after);

    [Fact]
    public Task Equal_ends_are_left_alone() => Offers("_ = new SpeechSegment { FromTime = [|5|], ToTime = 5, PartyIds = [] };");

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<RangeOrderAnalyzer>(before).WithFixer<RangeOrderFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();

    private static Task Offers(string before) => EmittedGong.InMethod<RangeOrderAnalyzer>(before).WithFixer<RangeOrderFixer>().ExpectingNoFix().RunAsync();
}
