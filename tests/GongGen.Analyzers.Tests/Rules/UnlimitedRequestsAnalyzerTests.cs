namespace GongGen.Analyzers.Tests.Rules;

public class UnlimitedRequestsAnalyzerTests
{
    [Theory]
    [InlineData("await Task.[|WhenAll|](ids.Select(id => calls.GetCallAsync(id)));")]
    [InlineData("await Task.[|WhenAll|](ids.Select(async id => await calls.GetCallAsync(id)));")]
    [InlineData("await Task.[|WhenAll|](ids.Select(async id => { var call = await gong.Calls.GetCallAsync(id); Console.WriteLine(call); }).ToArray());")]
    [InlineData("await Task.[|WhenAll|](ids.Where(id => id.Length > 0).Select(id => users.GetUserAsync(id)));")]
    [InlineData("await Task.[|WhenAll|](Enumerable.Range(0, 20).Select(i => calls.GetCallAsync(ids[i])));")]
    [InlineData("await Task.[|WhenAll|](new[] { \"1\", \"2\", \"3\", \"4\" }.Select(id => calls.GetCallAsync(id)));")]
    [InlineData("var tasks = ids.Select(id => calls.GetCallAsync(id)).ToList(); await Task.[|WhenAll|](tasks);")]
    [InlineData("var all = ids.ToList(); var results = await Task.[|WhenAll|](all.Select(id => calls.GetCallAsync(id)));")]
    [InlineData("Task Logged(Task task) => task; await Task.[|WhenAll|](ids.Select(id => Logged(calls.GetCallAsync(id))));")]
    [InlineData("await Task.[|WhenAll|](from id in ids select calls.GetCallAsync(id));")]
    [InlineData("List<Task> tasks = []; foreach (string id in ids) { tasks.Add(calls.GetCallAsync(id)); } await Task.[|WhenAll|](tasks);")]
    [InlineData("var tasks = new List<Task<CallResponse>>(); foreach (string id in ids) if (id.Length > 1) tasks.Add(calls.GetCallAsync(id)); var all = await Task.[|WhenAll|](tasks);")]
    public Task Requests_without_a_limit_are_reported(string statements) => EmittedGong.InMethod<UnlimitedRequestsAnalyzer>(statements).RunAsync();

    [Theory]
    [InlineData("await Task.WhenAll(calls.GetCallAsync(\"1\"), calls.GetCallAsync(\"2\"));")]
    [InlineData("await Task.WhenAll(new[] { \"1\", \"2\", \"3\" }.Select(id => calls.GetCallAsync(id)));")]
    [InlineData("string[] few = [\"1\", \"2\"]; await Task.WhenAll(few.Select(id => calls.GetCallAsync(id)));")]
    [InlineData("await Task.WhenAll(ids.Take(3).Select(id => calls.GetCallAsync(id)));")]
    [InlineData("await Task.WhenAll(ids.Take(anyNumber).Select(id => calls.GetCallAsync(id)));")]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 3).Select(i => calls.GetCallAsync(ids[i])));")]
    [InlineData("foreach (string[] chunk in ids.Chunk(3)) { await Task.WhenAll(chunk.Select(id => calls.GetCallAsync(id))); }")]
    [InlineData("using SemaphoreSlim gate = new(3); await Task.WhenAll(ids.Select(async id => { await gate.WaitAsync(); try { await calls.GetCallAsync(id); } finally { gate.Release(); } }));")]
    [InlineData("using SemaphoreSlim gate = new(3); await Task.WhenAll(ids.Select(async id => { gate.Wait(); return await calls.GetCallAsync(id); }));")]
    [InlineData("await Task.WhenAll(ids.Select(async (id, index) => { await Task.Delay(index * 400); return await calls.GetCallAsync(id); }));")]
    [InlineData("Task<T> Limited<T>(Func<Task<T>> start) => start(); await Task.WhenAll(ids.Select(id => Limited(() => calls.GetCallAsync(id))));")]
    [InlineData("async Task Read(string id) => await calls.GetCallAsync(id); await Task.WhenAll(ids.Select(Read));")]
    [InlineData("await Task.WhenAll(ids.Select(id => File.ReadAllTextAsync(id)));")]
    [InlineData("await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (id, stop) => await calls.GetCallAsync(id, stop));")]
    [InlineData("foreach (string id in ids) { await calls.GetCallAsync(id); }")]
    [InlineData("IEnumerable<Task> tasks = [calls.GetCallAsync(\"1\")]; await Task.WhenAll(tasks);")]
    [InlineData("List<Task> tasks = []; foreach (string id in ids.Take(3)) { tasks.Add(calls.GetCallAsync(id)); } await Task.WhenAll(tasks);")]
    [InlineData("List<Task> tasks = []; foreach (string id in ids) { tasks.Add(calls.GetCallAsync(id)); if (tasks.Count == 3) { await Task.WhenAll(tasks); tasks.Clear(); } } await Task.WhenAll(tasks);")]
    [InlineData("using SemaphoreSlim gate = new(3); List<Task> tasks = []; foreach (string id in ids) { await gate.WaitAsync(); tasks.Add(calls.GetCallAsync(id)); } await Task.WhenAll(tasks);")]
    [InlineData("foreach (string[] chunk in ids.Chunk(3)) { List<Task> tasks = []; foreach (string id in chunk) { tasks.Add(calls.GetCallAsync(id)); } await Task.WhenAll(tasks); }")]
    [InlineData("List<Task> tasks = [calls.GetCallAsync(\"1\"), users.ListUsersAsync()]; await Task.WhenAll(tasks);")]
    [InlineData("List<Task> tasks = []; tasks.Add(calls.GetCallAsync(\"1\")); await Task.WhenAll(tasks);")]
    public Task Limited_requests_are_silent(string statements) => EmittedGong.InMethod<UnlimitedRequestsAnalyzer>(statements).RunAsync();

    [Fact]
    public Task The_message_names_the_limit() => EmittedGong.InMethod<UnlimitedRequestsAnalyzer>("await Task.[|WhenAll|](ids.Select(id => calls.GetCallAsync(id)));")
        .ExpectingMessages("GetCallAsync starts for all items at once, and the API takes 3 requests a second: whatever else asks it has to wait behind all of them, or is refused; await one after the other, or a few at a time").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => EmittedGong.InMethod<UnlimitedRequestsAnalyzer>("var all = ids.Take(5).ToList(); await Task.WhenAll(all.Select(async id => await calls.GetCallAsync(id)));").RunHalfTypedAsync(60);
}
