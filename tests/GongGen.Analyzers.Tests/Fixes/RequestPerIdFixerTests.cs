using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class RequestPerIdFixerTests
{
    [Theory]
    [InlineData(
        "foreach (string id in ids) { var answer = await calls.[|GetCallAsync|](id); Console.WriteLine(answer.Call!.Title); }",
        "await foreach (CallData call in calls.EnumerateCallsExtensiveAsync(new() { Filter = new() }, ids)) { Console.WriteLine(call.MetaData!.Title); }")]
    [InlineData(
        "foreach (var id in ids.Distinct()) { Console.WriteLine((await gong.Users.[|GetUserAsync|](id, CancellationToken.None)).User?.FirstName); }",
        "await foreach (var user in gong.Users.EnumerateMultipleUsersAsync(new() { Filter = new() }, ids.Distinct(), CancellationToken.None)) { Console.WriteLine(user?.FirstName); }")]
    [InlineData(
        "foreach (var id in ids) { await foreach (var transcript in calls.[|EnumerateCallTranscriptsAsync|](new() { Filter = new() { CallIds = [id] } })) { Console.WriteLine(transcript.CallId); } }",
        "await foreach (var transcript in calls.EnumerateCallTranscriptsAsync(new() { Filter = new() }, ids)) { Console.WriteLine(transcript.CallId); }")]
    [InlineData(
        "foreach (var id in ids) { var page = await calls.[|GetCallTranscriptsAsync|](new() { Filter = new() { CallIds = [id], WorkspaceId = anyText } }); foreach (var transcript in page.CallTranscripts ?? []) { Console.WriteLine(transcript.CallId); } }",
        "await foreach (var transcript in calls.EnumerateCallTranscriptsAsync(new() { Filter = new() { WorkspaceId = anyText } }, ids)) { Console.WriteLine(transcript.CallId); }")]
    [InlineData(
        "foreach (var id in ids) foreach (var call in (await calls.[|ListCallsExtensiveAsync|](new CallsExtensiveRequest { Filter = new CallsExtensiveFilter { CallIds = new[] { id } }, ContentSelector = new() })).Calls!) Console.WriteLine(call);",
        "await foreach (var call in calls.EnumerateCallsExtensiveAsync(new CallsExtensiveRequest { Filter = new CallsExtensiveFilter(), ContentSelector = new() }, ids)) Console.WriteLine(call);")]
    public Task One_walk_takes_all_ids(string before, string after) => Test("        " + before).ExpectingFix(EmittedGong.Source("        " + after)).RunAsync();

    [Fact]
    public Task Comments_stay_and_names_are_free() => Test("""
                // Their titles.
                CallData? call = null;
                foreach (string id in ids) // one by one
                {
                    // Ask.
                    CallResponse answer = await calls.[|GetCallAsync|](id); // slow
                    if (answer.Call is null)
                    {
                        continue;
                    }

                    Console.WriteLine(answer.Call.Title); // shown
                }

                GC.KeepAlive(call);
        """).ExpectingFix(EmittedGong.Source("""
                // Their titles.
                CallData? call = null;
                await foreach (CallData found in calls.EnumerateCallsExtensiveAsync(new() { Filter = new() }, ids)) // one by one
                {
                    // Ask.
                    if (found.MetaData is null)
                    {
                        continue;
                    }

                    Console.WriteLine(found.MetaData.Title); // shown
                }

                GC.KeepAlive(call);
        """)).RunAsync();

    [Theory]
    [InlineData("foreach (string id in ids) { var answer = await calls.[|GetCallAsync|](id); Console.WriteLine(id + answer.Call); }")]
    [InlineData("foreach (string id in ids) { var answer = await calls.[|GetCallAsync|](id); Console.WriteLine(answer); }")]
    [InlineData("foreach (string id in ids) { var answer = await calls.[|GetCallAsync|](id); Console.WriteLine(answer.Call + answer.RequestId); }")]
    [InlineData("foreach (string id in ids) { await calls.[|GetCallAsync|](id); }")]
    [InlineData("foreach (string id in ids) { Console.WriteLine(calls.[|GetCallAsync|](id).Result.Call); }")]
    [InlineData("foreach (string id in ids) { var answer = await calls.[|GetCallAsync|](id.Trim()); Console.WriteLine(answer.Call); }")]
    [InlineData("for (int i = 0; i < ids.Count; i++) { var answer = await calls.[|GetCallAsync|](ids[i]); Console.WriteLine(answer.Call); }")]
    [InlineData("var all = ids.Select(id => calls.[|GetCallAsync|](id)).ToList();")]
    [InlineData("foreach (string id in ids) { var request = new CallTranscriptsRequest { Filter = new() { CallIds = [id] } }; foreach (var transcript in (await calls.[|GetCallTranscriptsAsync|](request)).CallTranscripts!) { Console.WriteLine(transcript); } }")]
    [InlineData("foreach (string id in ids) { var page = await calls.[|GetCallTranscriptsAsync|](new() { Filter = new() { CallIds = [id] } }); Console.WriteLine(); foreach (var transcript in page.CallTranscripts!) { Console.WriteLine(transcript); } }")]
    public Task A_loop_that_does_more_is_left_alone(string statements) => Test(statements).ExpectingNoFix().RunAsync();

    private static AnalyzerTest<RequestPerIdAnalyzer> Test(string statements) => EmittedGong.InMethod<RequestPerIdAnalyzer>(statements).WithFixer<RequestPerIdFixer>();
}
