namespace GongGen.Analyzers.Tests.Rules;

public class ChangingFilterAnalyzerTests
{
    [Theory]
    [InlineData("do { var page = await calls.ListCallsAsync(anyTime, [|DateTimeOffset.UtcNow|], cursor: cursor); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    [InlineData("do { var page = await calls.ListCallsAsync([|DateTimeOffset.UtcNow.AddDays(-1)|], [|DateTime.UtcNow|], null, cursor); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    [InlineData("while (true) { var now = TimeProvider.System.GetUtcNow(); var page = await calls.ListCallsAsync(anyTime, [|now|], cursor: cursor); if ((cursor = page.Records?.Cursor) is null) break; }")]
    [InlineData("do { var page = await calls.ListCallsExtensiveAsync(new() { Cursor = cursor, Filter = new() { ToDateTime = [|DateTimeOffset.UtcNow|] } }); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    [InlineData("do { CallsFilter filter = new() { FromDateTime = anyTime, ToDateTime = DateTimeOffset.UtcNow }; var page = await calls.[|GetCallTranscriptsAsync|](new() { Cursor = cursor, Filter = filter }); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    [InlineData("CallTranscriptsRequest start = new() { Filter = new() }; do { var page = await calls.GetCallTranscriptsAsync(start with { Cursor = cursor, Filter = new() { ToDateTime = [|DateTimeOffset.UtcNow|] } }); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    public Task A_question_that_changes_is_reported(string statements) => EmittedGong.InMethod<ChangingFilterAnalyzer>("string? cursor = null; " + statements).RunAsync();

    [Theory]
    [InlineData("DateTimeOffset now = DateTimeOffset.UtcNow; do { var page = await calls.ListCallsAsync(anyTime, now, cursor: cursor); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    [InlineData("CallsExtensiveRequest request = new() { Filter = new() { ToDateTime = DateTimeOffset.UtcNow } }; do { var page = await calls.ListCallsExtensiveAsync(request with { Cursor = cursor }); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    [InlineData("CallsExtensiveFilter filter = new() { ToDateTime = DateTimeOffset.UtcNow }; do { var page = await calls.ListCallsExtensiveAsync(new() { Cursor = cursor, Filter = filter }); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    [InlineData("while (anyFlag) { var page = await calls.ListCallsAsync(anyTime, DateTimeOffset.UtcNow); Console.WriteLine(page.Records?.Cursor); await Task.Delay(1000); }")]
    [InlineData("while (anyFlag) { var page = await calls.ListCallsAsync(anyTime, DateTimeOffset.UtcNow, cursor: anyText); Console.WriteLine(page.Records?.Cursor); }")]
    [InlineData("while (anyFlag) { string? own = null; var page = await calls.ListCallsAsync(anyTime, DateTimeOffset.UtcNow, cursor: own); own = page.Records?.Cursor; Console.WriteLine(own); }")]
    [InlineData("foreach (string id in ids) { cursor = null; do { var page = await calls.ListCallsAsync(anyTime, anyTime, id, cursor); cursor = page.Records?.Cursor; } while (cursor is not null); }")]
    [InlineData("var first = await calls.ListCallsAsync(anyTime, DateTimeOffset.UtcNow, cursor: cursor); cursor = first.Records?.Cursor;")]
    [InlineData("do { var page = await users.ListUsersAsync(cursor, includeAvatars: DateTimeOffset.UtcNow.Year > 2000); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    public Task A_question_that_stays_is_silent(string statements) => EmittedGong.InMethod<ChangingFilterAnalyzer>("string? cursor = null; GC.KeepAlive(cursor); " + statements).RunAsync();

    [Fact]
    public Task The_message_names_what_changes() => EmittedGong.InMethod<ChangingFilterAnalyzer>("string? cursor = null; do { var page = await calls.ListCallsAsync(anyTime, [|DateTimeOffset.UtcNow|], cursor: cursor); cursor = page.Records?.Cursor; } while (cursor is not null);")
        .ExpectingMessages("toDateTime is another one for each page, because of DateTimeOffset.UtcNow; a cursor goes on with the question of the first page, so take the value once, before the loop").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => EmittedGong.InMethod<ChangingFilterAnalyzer>("string? cursor = null; do { var page = await calls.ListCallsExtensiveAsync(new() { Cursor = cursor, Filter = new() { ToDateTime = DateTimeOffset.UtcNow } }); cursor = page.Records?.Cursor; } while (cursor is not null);").RunHalfTypedAsync(60);
}
