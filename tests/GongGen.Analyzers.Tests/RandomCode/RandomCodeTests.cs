using System.Collections.Concurrent;

namespace GongGen.Analyzers.Tests.RandomCode;

public class RandomCodeTests
{
    [Fact]
    public void Analysis_throws_nothing_and_gives_the_same_concurrently_and_not() => Chance.Check(150, MadeProgram.Broken, program =>
    {
        MadeAnalysis analysis = new(program);
        string[] concurrent = [.. Found(analysis, isConcurrent: true)];

        Assert.DoesNotContain(concurrent, found => found.Contains("AD0001", StringComparison.Ordinal));
        Assert.Equal(concurrent, Found(analysis, isConcurrent: false));
    });

    [Fact]
    public void A_fix_throws_nothing_and_leaves_code_that_compiles()
    {
        int offers = 0;
        Chance.Check(80, MadeProgram.Broken, program =>
        {
            MadeFixes fixes = new(program);

            Assert.Empty(fixes.TryAsync().GetAwaiter().GetResult());
            offers += fixes.Offers;
        });

        Assert.True(offers >= 20, $"Only {offers} fixes were offered.");
    }

    [Fact]
    public void Made_programs_mostly_compile_and_are_often_wrong()
    {
        ConcurrentBag<string> errors = [];
        ConcurrentBag<string> found = [];
        Chance.Check(30, MadeProgram.Whole, program =>
        {
            MadeAnalysis analysis = new(program);
            if (analysis.Errors.FirstOrDefault() is { } error)
            {
                errors.Add($"{error}\n{program}");
            }

            Array.ForEach([.. Found(analysis, isConcurrent: true)], found.Add);
        });

        string[] rules = [.. found.Select(line => Array.Find(line.Split(' ', ':'), word => word.StartsWith("GONG", StringComparison.Ordinal))!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.True(errors.Count <= 3, $"{errors.Count} of 30 programs don't compile:\n{string.Join('\n', errors)}");
        Assert.True(rules.Length >= 12, $"Only these rules have something to say: {string.Join(", ", rules)}");
    }

    private static IEnumerable<string> Found(MadeAnalysis analysis, bool isConcurrent) => analysis.FindAsync(isConcurrent).GetAwaiter().GetResult();
}
