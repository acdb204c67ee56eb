using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class TimeUnitFixerTests
{
    [Theory]
    [InlineData("(int)[|span.TotalSeconds|]", "(int)span.TotalMilliseconds")]
    [InlineData("(int)Math.Round([|span.TotalSeconds|])", "(int)Math.Round(span.TotalMilliseconds)")]
    [InlineData("(int)[|span.TotalMinutes|]", "(int)span.TotalMilliseconds")]
    public Task The_right_property_is_read(string before, string after) => Fixes(Segment(before), Segment(after));

    private static string Segment(string from) => $"TimeSpan span = TimeSpan.FromHours(1); _ = new SpeechSegment {{ FromTime = {from}, ToTime = 9999999, PartyIds = [] }};";

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<TimeUnitAnalyzer>(before).WithFixer<TimeUnitFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();
}
