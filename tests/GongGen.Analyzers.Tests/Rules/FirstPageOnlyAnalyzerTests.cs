namespace GongGen.Analyzers.Tests.Rules;

public class FirstPageOnlyAnalyzerTests
{
    [Theory]
    [InlineData("foreach (var call in (await calls.[|ListCallsAsync|](anyTime, anyTime)).Calls!) { }")]
    [InlineData("foreach (var call in (await gong.Calls.[|ListCallsAsync|](anyTime, anyTime)).Calls ?? []) { }")]
    [InlineData("foreach (var call in (await calls.[|ListCallsAsync|](anyTime, anyTime).ConfigureAwait(false)).Calls!) { }")]
    [InlineData("var page = await calls.[|ListCallsAsync|](anyTime, anyTime); foreach (var call in page.Calls!) { }")]
    [InlineData("CallsResponse page; page = await calls.[|ListCallsAsync|](anyTime, anyTime); foreach (var call in page.Calls!) { }")]
    [InlineData("var task = calls.[|ListCallsAsync|](anyTime, anyTime); foreach (var call in (await task).Calls!) { }")]
    [InlineData("var task = calls.[|ListCallsAsync|](anyTime, anyTime); await task; foreach (var call in task.Result.Calls!) { }")]
    [InlineData("var page = calls.[|ListCallsAsync|](anyTime, anyTime).GetAwaiter().GetResult(); Console.WriteLine(page.Calls!.Select(call => call.Id).ToList());")]
    [InlineData("var page = await calls.[|ListCallsAsync|](anyTime, anyTime); Console.WriteLine(page.Calls!.Count);")]
    [InlineData("var page = await calls.[|ListCallsAsync|](anyTime, anyTime); Console.WriteLine(page?.Calls?.Count);")]
    [InlineData("var page = await calls.[|ListCallsAsync|](anyTime, anyTime, cursor: null); GC.KeepAlive(page.Calls);")]
    [InlineData("var page = await calls.[|ListCallsAsync|](anyTime, anyTime); List<CallBasicData> all = [.. page.Calls!]; Console.WriteLine(page.RequestId);")]
    [InlineData("var page = await users.[|ListUsersAsync|](); foreach (var user in page.Users!) { }")]
    [InlineData("var page = await calls.[|GetCallTranscriptsAsync|](new() { Filter = new() { FromDateTime = anyTime } }); GC.KeepAlive(page.CallTranscripts);")]
    [InlineData("var page = await calls.[|GetCallTranscriptsAsync|](new() { Filter = new() { CallIds = null }, Cursor = null }); GC.KeepAlive(page.CallTranscripts);")]
    [InlineData("Func<Task<IEnumerable<string?>>> read = async () => (await calls.[|ListCallsAsync|](anyTime, anyTime)).Calls!.Select(call => call.Title); await read();")]
    [InlineData("async Task<IReadOnlyList<CallBasicData>?> Read() { var page = await calls.[|ListCallsAsync|](anyTime, anyTime); return page.Calls; } await Read();")]
    public Task Items_without_the_cursor_are_reported(string statements) => EmittedGong.InMethod<FirstPageOnlyAnalyzer>(statements).RunAsync();

    [Theory]
    [InlineData("await foreach (var call in calls.EnumerateCallsAsync(anyTime, anyTime)) { }")]
    [InlineData("await calls.ListCallsAsync(anyTime, anyTime);")]
    [InlineData("var page = await calls.ListCallsAsync(anyTime, anyTime); Console.WriteLine(page.Calls!.Count + page.Records!.Cursor);")]
    [InlineData("var page = await calls.ListCallsAsync(anyTime, anyTime); Console.WriteLine(page.Calls!.Count + page.Records?.Cursor);")]
    [InlineData("var page = await calls.ListCallsAsync(anyTime, anyTime); var records = page.Records; GC.KeepAlive((page.Calls, records));")]
    [InlineData("var page = await calls.ListCallsAsync(anyTime, anyTime, cursor: anyText); GC.KeepAlive(page.Calls);")]
    [InlineData("string? cursor = null; do { var page = await calls.ListCallsAsync(anyTime, anyTime, cursor: cursor); GC.KeepAlive(page.Calls); cursor = page.Records?.Cursor; } while (cursor != null);")]
    [InlineData("var page = await calls.ListCallsAsync(anyTime, anyTime); GC.KeepAlive(page); GC.KeepAlive(page.Calls);")]
    [InlineData("var page = await calls.ListCallsAsync(anyTime, anyTime); page = null; GC.KeepAlive(page?.Calls);")]
    [InlineData("var page = await calls.ListCallsAsync(anyTime, anyTime); Console.WriteLine(page.RequestId);")]
    [InlineData("Console.WriteLine((await calls.ListCallsAsync(anyTime, anyTime)).Calls!.First().Id);")]
    [InlineData("Console.WriteLine((await calls.ListCallsAsync(anyTime, anyTime)).Calls?.FirstOrDefault()?.Id);")]
    [InlineData("Console.WriteLine((await calls.ListCallsAsync(anyTime, anyTime)).Calls![0].Id);")]
    [InlineData("Console.WriteLine((await calls.ListCallsAsync(anyTime, anyTime)).Calls!.Any());")]
    [InlineData("Console.WriteLine((await calls.ListCallsAsync(anyTime, anyTime)).Calls!.Count > 0);")]
    [InlineData("Console.WriteLine((await calls.ListCallsAsync(anyTime, anyTime)).Calls is { Count: > 0 });")]
    [InlineData("var page = await calls.GetCallTranscriptsAsync(new() { Filter = new() { CallIds = [anyText] } }); GC.KeepAlive(page.CallTranscripts);")]
    [InlineData("var page = await calls.GetCallTranscriptsAsync(new() { Filter = new() { CallIds = ids } }); GC.KeepAlive(page.CallTranscripts);")]
    [InlineData("var page = await calls.GetCallTranscriptsAsync(new() { Filter = new(), Cursor = anyText }); GC.KeepAlive(page.CallTranscripts);")]
    [InlineData("async Task<CallsResponse> Read() => await calls.ListCallsAsync(anyTime, anyTime); GC.KeepAlive((await Read()).Calls);")]
    [InlineData("async Task Read(CallTranscriptsRequest request) { GC.KeepAlive((await calls.GetCallTranscriptsAsync(request)).CallTranscripts); } await Read(null!);")]
    public Task Other_uses_of_a_page_are_silent(string statements) => EmittedGong.InMethod<FirstPageOnlyAnalyzer>(statements).RunAsync();

    [Fact]
    public Task A_program_is_read_too() => EmittedGong.InProgram<FirstPageOnlyAnalyzer>("""
        using GongClient gong = new(new GongClientOptions());
        var page = await gong.Users.[|ListUsersAsync|]();
        foreach (var user in page.Users ?? [])
        {
            Console.WriteLine(user.Id);
        }
        """).RunAsync();

    [Fact]
    public Task An_iterator_is_read_too() => EmittedGong.InMethod<FirstPageOnlyAnalyzer>("", """
        public async IAsyncEnumerable<string?> Ids()
        {
            foreach (var user in (await users.[|ListUsersAsync|]()).Users!)
            {
                yield return user.Id;
            }
        }
        """).RunAsync();

    [Fact]
    public Task The_walker_is_named() => EmittedGong.InMethod<FirstPageOnlyAnalyzer>("GC.KeepAlive((await users.[|ListUsersAsync|]()).Users);")
        .ExpectingMessages("ListUsersAsync gives one page, and the cursor of the next one is never read; EnumerateUsersAsync goes through all pages").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => EmittedGong.InMethod<FirstPageOnlyAnalyzer>("var page = await calls.ListCallsAsync(anyTime, anyTime); foreach (var call in page.Calls ?? []) { }").RunHalfTypedAsync(60);
}
