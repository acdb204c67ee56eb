using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class ContextTimingFixerTests
{
    [Theory]
    [InlineData("new ContentSelector { ContextTiming = [|[ContextTiming.Now]|] }", "new ContentSelector { Context = ContextLevel.Extended, ContextTiming = [ContextTiming.Now] }")]
    [InlineData("new ContentSelector { Context = ContextLevel.Basic, ContextTiming = [|[ContextTiming.Now]|] }", "new ContentSelector { Context = ContextLevel.Extended, ContextTiming = [ContextTiming.Now] }")]
    public Task The_context_is_extended(string before, string after) => Fixes($"_ = {before};", $"_ = {after};");

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<ContextTimingAnalyzer>(before).WithFixer<ContextTimingFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();
}
