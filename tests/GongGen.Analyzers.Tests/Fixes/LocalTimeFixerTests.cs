using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class LocalTimeFixerTests
{
    [Theory]
    [InlineData("[|DateTime.Now|]", "DateTimeOffset.UtcNow")]
    [InlineData("[|System.DateTime.Now|]", "System.DateTimeOffset.UtcNow")]
    [InlineData("[|DateTime.Now.AddDays(-1)|] /* a */", "DateTimeOffset.UtcNow.AddDays(-1) /* a */")]
    public Task The_time_gets_its_offset(string before, string after) => Fixes($"_ = new CallsFilter {{ FromDateTime = {before} }};", $"_ = new CallsFilter {{ FromDateTime = {after} }};");

    [Theory]
    [InlineData("[|DateTime.Today|]", "DateTime.UtcNow.Date")]
    [InlineData("[|System.DateTime.Today.AddDays(-1)|]", "System.DateTime.UtcNow.Date.AddDays(-1)")]
    [InlineData("[|DateTime.Now.Date|]", "DateTime.UtcNow.Date")]
    [InlineData("[|DateTime.Now - TimeSpan.FromHours(1)|]", "DateTimeOffset.UtcNow - TimeSpan.FromHours(1)")]
    [InlineData("[|DateTime.Now.Subtract(TimeSpan.FromHours(1))|]", "DateTimeOffset.UtcNow.Subtract(TimeSpan.FromHours(1))")]
    public Task A_day_begins_in_UTC(string before, string after) => Fixes($"_ = new CallsFilter {{ FromDateTime = {before} }};", $"_ = new CallsFilter {{ FromDateTime = {after} }};");

    [Theory]
    [InlineData("[|new DateTime(2025, 1, 2)|]", "new DateTime(2025, 1, 2, 0, 0, 0, DateTimeKind.Utc)")]
    [InlineData("[|new System.DateTime(2025, 1, 2, 8, 30, 0)|] /* a */", "new System.DateTime(2025, 1, 2, 8, 30, 0, System.DateTimeKind.Utc) /* a */")]
    [InlineData("[|new DateTime(2025, 1, 2).AddHours(8)|]", "new DateTime(2025, 1, 2, 0, 0, 0, DateTimeKind.Utc).AddHours(8)")]
    public Task A_time_that_is_written_down_gets_a_kind(string before, string after) =>
        EmittedGong.InMethod<LocalTimeAnalyzer>($"_ = new CallsFilter {{ FromDateTime = {before} }};").WithFixer<LocalTimeFixer>().ExpectingFixTitles("Say that it is UTC")
            .ExpectingFix(EmittedGong.Source($"_ = new CallsFilter {{ FromDateTime = {after} }};")).RunAsync();

    [Theory]
    [InlineData("DateTime local = DateTime.Now; _ = new CallsFilter { FromDateTime = [|local|] };")]
    [InlineData("_ = new CallsFilter { FromDateTime = [|new DateTime(2025, 1, 2, 0, 0, 0, DateTimeKind.Local)|] };")]
    [InlineData("_ = new CallsFilter { FromDateTime = [|new DateTime(year: 2025, day: 1, month: 2)|] };")]
    [InlineData("_ = new CallsFilter { FromDateTime = [|new DateTime(638000000000000000)|] };")]
    public Task Other_times_are_left_alone(string statements) => EmittedGong.InMethod<LocalTimeAnalyzer>(statements).WithFixer<LocalTimeFixer>().ExpectingNoFix().RunAsync();

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<LocalTimeAnalyzer>(before).WithFixer<LocalTimeFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();
}
