using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class ChangingFilterFixerTests
{
    [Fact]
    public Task The_time_is_taken_before_the_loop() => Test("""
                string? cursor = null;

                // All pages.
                do
                {
                    // The next one.
                    CallsResponse page = await calls.ListCallsAsync(anyTime, /* now */ [|DateTimeOffset.UtcNow.AddMinutes(-5)|], cursor: cursor);
                    cursor = page.Records?.Cursor;
                }
                while (cursor is not null);
        """, """
                string? cursor = null;

                // All pages.
                var toDateTime = DateTimeOffset.UtcNow.AddMinutes(-5);
                do
                {
                    // The next one.
                    CallsResponse page = await calls.ListCallsAsync(anyTime, /* now */ toDateTime, cursor: cursor);
                    cursor = page.Records?.Cursor;
                }
                while (cursor is not null);
        """);

    [Fact]
    public Task Members_of_a_request_are_taken_out() => Test("""
                string? toDateTime = null;
                while (true)
                {
                    var page = await calls.GetCallTranscriptsAsync(new() { Cursor = toDateTime, Filter = new() { FromDateTime = anyTime, ToDateTime = [|DateTimeOffset.UtcNow|] } });
                    toDateTime = page.Records?.Cursor;
                    if (toDateTime is null) break;
                }
        """, """
                string? toDateTime = null;
                var toDateTime2 = DateTimeOffset.UtcNow;
                while (true)
                {
                    var page = await calls.GetCallTranscriptsAsync(new() { Cursor = toDateTime, Filter = new() { FromDateTime = anyTime, ToDateTime = toDateTime2 } });
                    toDateTime = page.Records?.Cursor;
                    if (toDateTime is null) break;
                }
        """);

    [Fact]
    public Task A_program_gets_a_statement_too() => EmittedGong.InProgram<ChangingFilterAnalyzer>(Program("[|DateTimeOffset.UtcNow|]", "")).WithFixer<ChangingFilterFixer>()
        .ExpectingFix(EmittedGong.Usings + Program("toDateTime", "var toDateTime = DateTimeOffset.UtcNow;\n")).RunAsync();

    [Theory]
    [InlineData("string? cursor = null; do { DateTimeOffset now = DateTimeOffset.UtcNow; var page = await calls.ListCallsAsync(anyTime, [|now|], cursor: cursor); cursor = page.Records?.Cursor; } while (cursor is not null);")]
    [InlineData("string? cursor = null; for (int days = 0; days < 3; days++) { var page = await calls.ListCallsAsync(anyTime, [|DateTimeOffset.UtcNow.AddDays(days)|], cursor: cursor); cursor = page.Records?.Cursor; }")]
    [InlineData("string? cursor = null; if (anyFlag) while (true) { var page = await calls.ListCallsAsync(anyTime, [|DateTimeOffset.UtcNow|], cursor: cursor); cursor = page.Records?.Cursor; }")]
    public Task What_stands_in_the_loop_stays_there(string statements) =>
        EmittedGong.InMethod<ChangingFilterAnalyzer>(statements).WithFixer<ChangingFilterFixer>().ExpectingNoFix().RunAsync();

    private static Task Test(string before, string after) => EmittedGong.InMethod<ChangingFilterAnalyzer>(before).WithFixer<ChangingFilterFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();

    private static string Program(string to, string before) => $$"""
        using GongClient gong = new(new GongClientOptions());
        string? cursor = null;
        {{before}}do
        {
            CallsResponse page = await gong.Calls.ListCallsAsync(default, {{to}}, cursor: cursor);
            cursor = page.Records?.Cursor;
        }
        while (cursor is not null);
        """;
}
