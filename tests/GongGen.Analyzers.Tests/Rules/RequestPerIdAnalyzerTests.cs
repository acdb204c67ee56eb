namespace GongGen.Analyzers.Tests.Rules;

public class RequestPerIdAnalyzerTests
{
    [Theory]
    [InlineData("foreach (string id in ids) { await calls.[|GetCallAsync|](id); }")]
    [InlineData("foreach (var id in ids) Console.WriteLine((await users.[|GetUserAsync|](id)).User);")]
    [InlineData("for (int i = 0; i < ids.Count; i++) { await calls.[|GetCallAsync|](ids[i]); }")]
    [InlineData("for (int i = 0; i < ids.Count; i++) { string id = ids[i]; await gong.Calls.[|GetCallAsync|](id); }")]
    [InlineData("var all = ids.Select(id => calls.[|GetCallAsync|](id)).ToList();")]
    [InlineData("await Task.WhenAll(ids.Select(async id => { var call = await calls.[|GetCallAsync|](id.Trim()); return call.Call; }));")]
    [InlineData("foreach (string id in ids) { await calls.[|GetCallTranscriptsAsync|](new() { Filter = new() { CallIds = [id] } }); }")]
    [InlineData("foreach (string id in ids) { var request = new CallTranscriptsRequest { Filter = new() { CallIds = new[] { id } } }; await calls.[|GetCallTranscriptsAsync|](request); }")]
    [InlineData("foreach (string id in ids) { if (id.Length > 3) { await calls.[|GetCallAsync|](id); } }")]
    [InlineData("await foreach (var call in calls.EnumerateCallsAsync(anyTime, anyTime)) { await calls.[|GetCallTranscriptsAsync|](new() { Filter = new() { CallIds = [call.Id!] } }); }")]
    [InlineData("foreach (var (id, name) in ids.Zip(ids)) { await calls.[|GetCallAsync|](id); Console.WriteLine(name); }")]
    [InlineData("foreach (string id in ids) { await foreach (var transcript in calls.[|EnumerateCallTranscriptsAsync|](new() { Filter = new() { CallIds = [id] } })) { Console.WriteLine(transcript); } }")]
    [InlineData("foreach (string id in ids) { await users.[|ListMultipleUsersAsync|](new() { Filter = new() { UserIds = [id] } }); }")]
    [InlineData("ids.ToList().ForEach(async id => await calls.[|GetCallAsync|](id));")]
    [InlineData("await Parallel.ForEachAsync(ids, async (id, stop) => { await calls.[|GetCallAsync|](id, stop); });")]
    [InlineData("await Task.WhenAll(from id in ids select calls.[|GetCallAsync|](id));")]
    public Task A_request_per_id_is_reported(string statements) => EmittedGong.InMethod<RequestPerIdAnalyzer>(statements).RunAsync();

    [Theory]
    [InlineData("await calls.GetCallAsync(anyText);")]
    [InlineData("for (int attempt = 0; attempt < 3; attempt++) { await calls.GetCallAsync(anyText); }")]
    [InlineData("while (anyFlag) { await calls.GetCallAsync(anyText); await Task.Delay(1000); }")]
    [InlineData("foreach (string id in ids) { if (id == anyText) { await calls.GetCallAsync(id); break; } }")]
    [InlineData("async Task<CallResponse?> Find() { foreach (string id in ids) { if (id != anyText) { continue; } return await calls.GetCallAsync(id); } return null; } await Find();")]
    [InlineData("foreach (string id in new[] { \"1\", \"2\" }) { await calls.GetCallAsync(id); }")]
    [InlineData("foreach (string[] chunk in ids.Chunk(100)) { await calls.GetCallTranscriptsAsync(new() { Filter = new() { CallIds = chunk } }); }")]
    [InlineData("foreach (string id in ids) { await calls.GetCallTranscriptsAsync(new() { Filter = new() { CallIds = [id, anyText] } }); }")]
    [InlineData("foreach (string id in ids) { await calls.GetCallTranscriptsAsync(new() { Filter = new() { CallIds = [.. ids] } }); }")]
    [InlineData("foreach (string id in ids) { await calls.GetCallTranscriptsAsync(new() { Filter = new() { WorkspaceId = id } }); }")]
    [InlineData("foreach (string id in ids) { await calls.GetCallAsync(anyText); Console.WriteLine(id); }")]
    [InlineData("foreach (string id in ids) { await calls.AddCallRecordingAsync(id, GongFile.FromPath(id)); }")]
    [InlineData("async IAsyncEnumerable<string> Arriving() { await Task.Yield(); yield return \"1\"; } await foreach (string id in Arriving()) { await calls.GetCallAsync(id); }")]
    [InlineData("Func<string, Task> read = id => calls.GetCallAsync(id); foreach (string id in ids) { await read(id); }")]
    [InlineData("foreach (string id in ids) { Func<Task> later = () => calls.GetCallAsync(id); GC.KeepAlive(later); }")]
    [InlineData("async Task Read(string id) => await calls.GetCallAsync(id); foreach (string id in ids) { await Read(id); }")]
    [InlineData("using System.Collections.Concurrent.BlockingCollection<string> queue = []; foreach (string id in queue.GetConsumingEnumerable()) { await calls.GetCallAsync(id); }")]
    [InlineData("Dictionary<string, User?> known = []; foreach (string id in ids) { if (!known.TryGetValue(id, out User? user)) { known[id] = user = (await users.GetUserAsync(id)).User; } Console.WriteLine(user); }")]
    [InlineData("Dictionary<string, User?> known = []; foreach (string id in ids) { if (known.ContainsKey(id)) { continue; } known[id] = (await users.GetUserAsync(id)).User; }")]
    [InlineData("Dictionary<string, User> known = []; foreach (string id in ids) { Console.WriteLine(known.GetValueOrDefault(id) ?? (await users.GetUserAsync(id)).User); }")]
    [InlineData("async IAsyncEnumerable<string> Arriving() { await Task.Yield(); yield return \"1\"; } await Parallel.ForEachAsync(Arriving(), async (id, stop) => await calls.GetCallAsync(id, stop));")]
    [InlineData("foreach (string[] chunk in ids.Chunk(100)) { await foreach (var user in users.EnumerateMultipleUsersAsync(new() { Filter = new() }, chunk)) { Console.WriteLine(user); } }")]
    public Task Other_requests_are_silent(string statements) => EmittedGong.InMethod<RequestPerIdAnalyzer>(statements).RunAsync();

    [Fact]
    public Task Iterators_are_read() => EmittedGong.InMethod<RequestPerIdAnalyzer>("", """
        public async IAsyncEnumerable<CallResponse> Read(IEnumerable<string> all)
        {
            foreach (string id in all)
            {
                yield return await calls.[|GetCallAsync|](id);
            }
        }
        """).RunAsync();

    [Fact]
    public Task The_message_names_the_other_operation() => EmittedGong.InMethod<RequestPerIdAnalyzer>("foreach (string id in ids) { await calls.[|GetCallAsync|](id); }")
        .ExpectingMessages("GetCallAsync is called for each id of a loop; EnumerateCallsExtensiveAsync with all ids asks for 100 at once").RunAsync();

    [Fact]
    public Task The_message_names_the_member_where_there_is_no_walk() => EmittedGong.InMethod<RequestPerIdAnalyzer>("foreach (string id in ids) { await gong.EngageFlows.[|GetFlowStepsAsync|](new() { FlowIds = [id] }); }")
        .ExpectingMessages("GetFlowStepsAsync is called for each id of a loop; one GetFlowStepsAsync takes 20 ids in FlowIds").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() =>
        EmittedGong.InMethod<RequestPerIdAnalyzer>("foreach (var id in ids) { await calls.GetCallTranscriptsAsync(new() { Filter = new() { CallIds = [id] } }); } _ = ids.Select(id => calls.GetCallAsync(id));").RunHalfTypedAsync(60);
}
