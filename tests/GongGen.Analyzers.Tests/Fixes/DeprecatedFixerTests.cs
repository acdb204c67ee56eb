using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class DeprecatedFixerTests
{
    [Theory]
    [InlineData("_ = new CallContent { [|PointsOfInterest|] = true };", "_ = new CallContent { Highlights = true };")]
    [InlineData("_ = new CallContent { /* why */ [|PointsOfInterest|] /* not */ = true };", "_ = new CallContent { /* why */ Highlights /* not */ = true };")]
    [InlineData("_ = new CallContent { Highlights = true, [|PointsOfInterest|] = true };", "_ = new CallContent { Highlights = true };")]
    [InlineData("CallContent? a = new(); Console.WriteLine((a.[|PointsOfInterest|], a?.[|PointsOfInterest|]));", "CallContent? a = new(); Console.WriteLine((a.Highlights, a?.Highlights));")]
    public Task The_replacement_takes_its_place(string before, string after) => Fixes(before, after);

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<DeprecatedAnalyzer>(before).WithFixer<DeprecatedFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();
}
