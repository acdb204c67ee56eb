using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class FirstPageOnlyFixerTests
{
    [Theory]
    [InlineData("foreach (var call in (await calls.[|ListCallsAsync|](anyTime, anyTime)).Calls!) { }", "await foreach (var call in calls.EnumerateCallsAsync(anyTime, anyTime)) { }")]
    [InlineData("foreach (CallBasicData call in (await gong.Calls.[|ListCallsAsync|](anyTime, anyTime)).Calls ?? []) { }", "await foreach (CallBasicData call in gong.Calls.EnumerateCallsAsync(anyTime, anyTime)) { }")]
    [InlineData("foreach (var user in (await users.[|ListUsersAsync|](includeAvatars: true)).Users!) { }", "await foreach (var user in users.EnumerateUsersAsync(includeAvatars: true)) { }")]
    public Task A_loop_over_one_page_becomes_a_loop_over_all(string before, string after) => Fixes(before, after);

    [Fact]
    public Task A_local_goes_and_comments_stay() => Fixes(
        """
                // All calls.
                var page = await calls.[|ListCallsAsync|](anyTime, anyTime);
                foreach (var call in page.Calls ?? [])
                {
                    // Show it.
                    Console.WriteLine(call.Id);
                }

                Console.WriteLine();
        """,
        """
                // All calls.
                await foreach (var call in calls.EnumerateCallsAsync(anyTime, anyTime))
                {
                    // Show it.
                    Console.WriteLine(call.Id);
                }

                Console.WriteLine();
        """);

    [Fact]
    public Task All_loops_are_fixed() => Fixes(
        "foreach (var call in (await calls.[|ListCallsAsync|](anyTime, anyTime)).Calls!) { }\nforeach (var user in (await users.[|ListUsersAsync|]()).Users!) { }",
        "await foreach (var call in calls.EnumerateCallsAsync(anyTime, anyTime)) { }\nawait foreach (var user in users.EnumerateUsersAsync()) { }");

    [Theory]
    [InlineData("Console.WriteLine((await calls.[|ListCallsAsync|](anyTime, anyTime)).Calls!.Count);")]
    [InlineData("var page = await calls.[|ListCallsAsync|](anyTime, anyTime); Console.WriteLine(page.RequestId); foreach (var call in page.Calls!) { }")]
    [InlineData("var page = await calls.[|ListCallsAsync|](anyTime, anyTime); Console.WriteLine(); foreach (var call in page.Calls!) { }")]
    [InlineData("foreach (var call in (await calls.[|ListCallsAsync|](anyTime, anyTime, null, null)).Calls!) { }")]
    [InlineData("foreach (var call in (await calls.[|ListCallsAsync|](anyTime, anyTime)).Calls!.Where(call => call.Id != null)) { }")]
    [InlineData("foreach (var call in (await calls.[|ListCallsAsync|](anyTime, anyTime).ConfigureAwait(false)).Calls!) { }")]
    public Task Other_uses_are_left_alone(string statements) => Offers(statements);

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<FirstPageOnlyAnalyzer>(before).WithFixer<FirstPageOnlyFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();

    private static Task Offers(string before) => EmittedGong.InMethod<FirstPageOnlyAnalyzer>(before).WithFixer<FirstPageOnlyFixer>().ExpectingNoFix().RunAsync();
}
