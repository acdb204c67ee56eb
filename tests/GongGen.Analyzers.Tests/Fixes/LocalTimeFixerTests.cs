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
    [InlineData("[|DateTime.Today|]")]
    [InlineData("[|new DateTime(2025, 1, 1)|]")]
    public Task Other_times_are_left_alone(string time) => Offers($"_ = new CallsFilter {{ FromDateTime = {time} }};");

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<LocalTimeAnalyzer>(before).WithFixer<LocalTimeFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();

    private static Task Offers(string before) => EmittedGong.InMethod<LocalTimeAnalyzer>(before).WithFixer<LocalTimeFixer>().ExpectingNoFix().RunAsync();
}
