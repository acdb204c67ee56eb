using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class BroadCatchFixerTests
{
    [Theory]
    [InlineData("catch ([|Exception|])", "catch (GongNotFoundException)")]
    [InlineData("catch ([|System.Exception|] error)", "catch (GongNotFoundException error)")]
    [InlineData("catch (/* any */ [|GongApiException|] /* of Gong */)", "catch (/* any */ GongNotFoundException /* of Gong */)")]
    [InlineData("[|catch|]", "catch (GongNotFoundException)")]
    [InlineData("[|catch|] // nothing there", "catch (GongNotFoundException) // nothing there")]
    public Task Only_nothing_is_caught(string before, string after) => EmittedGong.InMethod<BroadCatchAnalyzer>("", Method(before)).WithFixer<BroadCatchFixer>().ExpectingFix(EmittedGong.Source("", Method(after))).RunAsync();

    private static string Method(string start) => $$"""
        public async Task<IReadOnlyList<CallBasicData>> ReadAsync()
        {
            try
            {
                return (await calls.ListCallsAsync(default, default)).Calls ?? [];
            }
            {{start}}
            {
                return [];
            }
        }
        """;
}
