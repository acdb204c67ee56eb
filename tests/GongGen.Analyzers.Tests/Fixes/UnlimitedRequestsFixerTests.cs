using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class UnlimitedRequestsFixerTests
{
    private const string Loop = "GONG3009:loop";
    private const string Parallel = "GONG3009:parallel";

    [Theory]
    [InlineData("await Task.[|WhenAll|](ids.Select(id => calls.GetCallAsync(id)));", "foreach (var id in ids) { await calls.GetCallAsync(id); }")]
    [InlineData("await Task.[|WhenAll|](ids.Select(async (id) => await calls.GetCallAsync(id))); // all", "foreach (var id in ids) { await calls.GetCallAsync(id); } // all")]
    [InlineData("await Task.[|WhenAll|](ids.Select(id => calls.GetCallAsync(id))).ConfigureAwait(false);", "foreach (var id in ids) { await calls.GetCallAsync(id).ConfigureAwait(false); }")]
    [InlineData("await Task.[|WhenAll|](ids.Where(id => id.Length > 1).Select(async id => { await calls.GetCallAsync(id); }));", "foreach (var id in ids.Where(id => id.Length > 1)) { await calls.GetCallAsync(id); }")]
    public Task One_waits_for_the_other(string before, string after) => Fixes(before, after, Loop);

    [Theory]
    [InlineData("await Task.[|WhenAll|](ids.Select(id => calls.GetCallAsync(id)));", "await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (id, _) => await calls.GetCallAsync(id));")]
    [InlineData("await Task.[|WhenAll|](ids.Select(async id => { await calls.GetCallAsync(id); })).ConfigureAwait(false);", "await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (id, _) => { await calls.GetCallAsync(id); }).ConfigureAwait(false);")]
    public Task Or_a_few_are_sent_at_a_time(string before, string after) => Fixes(before, after, Parallel);

    [Fact]
    public Task Both_are_offered() => Test("await Task.[|WhenAll|](ids.Select(id => calls.GetCallAsync(id)));").ExpectingFixTitles("Await one after the other", "Use Parallel.ForEachAsync with 3 at a time")
        .TakingFix(Loop).ExpectingFix(EmittedGong.Source("        foreach (var id in ids) { await calls.GetCallAsync(id); }")).RunAsync();

    [Theory]
    [InlineData("var all = await Task.[|WhenAll|](ids.Select(id => calls.GetCallAsync(id)));")]
    [InlineData("Task all = Task.[|WhenAll|](ids.Select(id => calls.GetCallAsync(id))); await all;")]
    [InlineData("var tasks = ids.Select(id => calls.GetCallAsync(id)); await Task.[|WhenAll|](tasks);")]
    [InlineData("await Task.[|WhenAll|](ids.Select((id, index) => calls.GetCallAsync(id)));")]
    [InlineData("await Task.[|WhenAll|](ids.Select(async id => { var call = await calls.GetCallAsync(id); if (call.Call is null) return; Console.WriteLine(call); }));")]
    [InlineData("List<Task> tasks = []; foreach (string id in ids) { tasks.Add(calls.GetCallAsync(id)); } await Task.[|WhenAll|](tasks);")]
    public Task Where_answers_are_used_nothing_is_offered(string statements) => Test(statements).ExpectingNoFix().RunAsync();

    private static Task Fixes(string before, string after, string key) => Test("        " + before).TakingFix(key).ExpectingFix(EmittedGong.Source("        " + after)).RunAsync();

    private static AnalyzerTest<UnlimitedRequestsAnalyzer> Test(string statements) => EmittedGong.InMethod<UnlimitedRequestsAnalyzer>(statements).WithFixer<UnlimitedRequestsFixer>();
}
