using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class DuplicateItemFixerTests
{
    [Theory]
    [InlineData("[\"1\", [|\"1\"|]]", "[\"1\"]")]
    [InlineData("[\"1\", \"2\", [|\"1\"|], \"3\"]", "[\"1\", \"2\", \"3\"]")]
    [InlineData("[\"1\", [|\"1\"|], [|\"1\"|]]", "[\"1\"]")]
    [InlineData("new[] { \"1\", [|\"1\"|] }", "new[] { \"1\" }")]
    [InlineData("new List<string> { \"1\", [|\"1\"|], \"2\" }", "new List<string> { \"1\", \"2\" }")]
    public Task A_duplicate_goes(string before, string after) => EmittedGong.InMethod<DuplicateItemAnalyzer>(Filter(before))
        .WithFixer<DuplicateItemFixer>().WithExtraFixAllPasses(2).ExpectingFix(EmittedGong.Source(Filter(after))).RunAsync();

    private static string Filter(string ids) => $"_ = new CallsExtensiveFilter {{ CallIds = {ids} }};";
}
