using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class NeedsFlagFixerTests
{
    [Theory]
    [InlineData("new CallContent { TrackerOccurrences = [|true|] }", "new CallContent { Trackers = true, TrackerOccurrences = true }")]
    [InlineData("new CallContent { Trackers = false, TrackerOccurrences = [|true|] }", "new CallContent { Trackers = true, TrackerOccurrences = true }")]
    [InlineData("new CallContent { Topics = true, TrackerOccurrences = [|true|] }", "new CallContent { Topics = true, Trackers = true, TrackerOccurrences = true }")]
    public Task The_flag_is_set(string before, string after) => Fixes($"_ = {before};", $"_ = {after};");

    [Fact]
    public Task Lines_and_comments_stay() => Fixes(
        """
                _ = new CallContent
                {
                    Topics = true, // all
                    // and where
                    TrackerOccurrences = [|true|], // said
                };
        """,
        """
                _ = new CallContent
                {
                    Topics = true, // all
                    // and where
                    Trackers = true,
                    TrackerOccurrences = true, // said
                };
        """);

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<NeedsFlagAnalyzer>(before).WithFixer<NeedsFlagFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();
}
