using GongGen.Testing.Analyzers;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.Testing.Tests.Analyzers;

public sealed class FixTests
{
    private static readonly AnalyzerTest<BadNameAnalyzer> One = new AnalyzerTest<BadNameAnalyzer>().WithSource("class [|BadOne|]; // kept");
    private static readonly AnalyzerTest<BadNameAnalyzer> Two = new AnalyzerTest<BadNameAnalyzer>().WithSource("class [|BadOne|]; class [|BadTwo|];");

    [Fact]
    public async Task FixesAllThereIs()
    {
        await One.WithFixer<RenameFixer>().ExpectingFixTitles("Call it good", "Call it nice").ExpectingFix("class GoodOne; // kept").RunAsync();
        await Two.WithFixer<RenameFixer>().ExpectingFix("class GoodOne; class GoodTwo;").RunAsync();
    }

    [Fact]
    public async Task TakesOneOfSeveral()
    {
        await One.WithFixer<RenameFixer>().TakingFix(1).ExpectingFix("class NiceOne; // kept").RunAsync();
        await One.WithFixer<RenameFixer>().TakingFix("nice").ExpectingFix("class NiceOne; // kept").RunAsync();
        Assert.Contains("No offer has the key 'other'", await FailureAsync(One.WithFixer<RenameFixer>().TakingFix("other").ExpectingFix("")));
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task FixesSeveralFilesAndProjectsInEachScope(FixAllScope scope) =>
        await Two
            .WithSource("class Fine;")
            .WithSource("class [|BadThree|];", "Other.cs")
            .WithLibrary(new TestProject("Lib").WithSource("class [|BadFour|];", "Four.cs"))
            .WithFixer<RenameFixer>()
            .FixingAllIn(scope)
            .ExpectingFix("Source0.cs", "class GoodOne; class GoodTwo;")
            .ExpectingFix("Other.cs", "class GoodThree;")
            .ExpectingFix("Lib/Four.cs", "class GoodFour;")
            .RunAsync();

    [Fact]
    public async Task AnotherTextFailsWithTheDifference()
    {
        string message = await FailureAsync(One.WithFixer<RenameFixer>().ExpectingFix("class GoodOne;"));

        Assert.Contains("- class GoodOne;\n+ class GoodOne; // kept", message);
    }

    [Fact]
    public async Task AFileThatWasNotToChangeFails() =>
        Assert.Contains("Source1.cs", await FailureAsync(One.WithSource("class [|BadTwo|];").WithFixer<RenameFixer>().ExpectingFix("Source0.cs", "class GoodOne; // kept")));

    [Fact]
    public async Task AFixThatDoesNotCompileFails() =>
        Assert.Contains("does not compile when fixed one by one", await FailureAsync(One.WithFixer<BreakingFixer>().ExpectingFix("class 4One; // kept")));

    [Fact]
    public async Task AFixThatChangesNothingFails() =>
        Assert.Contains("'Call it good' changes nothing", await FailureAsync(One.WithFixer<IdleFixer>().ExpectingFix("class BadOne; // kept")));

    [Fact]
    public async Task AFixThatNeverEndsFails() =>
        Assert.Contains("does not remove its cause", await FailureAsync(One.WithFixer<EndlessFixer>().ExpectingFix("class BadBadOne; // kept")));

    [Fact]
    public async Task FixingAllWithoutAKeyFails()
    {
        AnalyzerTest<BadNameAnalyzer> test = One.WithFixer<KeylessFixer>().ExpectingFix("class GoodOne; // kept");

        Assert.Contains("no EquivalenceKey", await FailureAsync(test));
        await test.FixingAllIn().RunAsync();
    }

    [Fact]
    public async Task FixingAllThatFixesOneFails()
    {
        AnalyzerTest<BadNameAnalyzer> test = Two.WithFixer<FirstOnlyFixer>().FixingAllIn(FixAllScope.Document).ExpectingFix("class GoodOne; class GoodTwo;");

        Assert.Contains("Fixing all in Document left something to fix after 1 passes", await FailureAsync(test));
        await test.WithExtraFixAllPasses(1).RunAsync();
    }

    [Fact]
    public async Task NoOfferFailsUnlessItIsExpected()
    {
        Assert.Contains("none was offered", await FailureAsync(One.WithFixer<SilentFixer>().ExpectingFix("")));
        await One.WithFixer<SilentFixer>().ExpectingNoFix().RunAsync();
        Assert.Contains("'Call it good' was offered", await FailureAsync(One.WithFixer<RenameFixer>().ExpectingNoFix()));
    }

    [Fact]
    public async Task OtherTitlesFail() =>
        Assert.Contains("[Call it good | Call it nice]", await FailureAsync(One.WithFixer<RenameFixer>().ExpectingFixTitles("Other").ExpectingFix("")));

    [Fact]
    public async Task MarksLeftInTheFixedTextAreCompared() =>
        Assert.Contains("left when fixed one by one", await FailureAsync(One.WithFixer<RenameFixer>().ExpectingFix("class [|GoodOne|]; // kept")));

    [Fact]
    public async Task AFixerThatThrowsOnHalfTypedCodeIsShown()
    {
        await One.WithFixer<RenameFixer>().RunHalfTypedAsync();

        string message = (await Assert.ThrowsAsync<HarnessException>(() => One.WithFixer<ThrowingFixer>().RunHalfTypedAsync())).Message;

        Assert.Contains("no fix", message);
    }

    private static async Task<string> FailureAsync(AnalyzerTest<BadNameAnalyzer> test) => (await Assert.ThrowsAsync<HarnessException>(test.RunAsync)).Message;
}
