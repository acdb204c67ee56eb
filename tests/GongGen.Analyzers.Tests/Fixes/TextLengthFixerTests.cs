using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class TextLengthFixerTests
{
    private static readonly string Long = new('x', 300);
    private static readonly string Limit = new('x', 255);

    [Fact]
    public Task A_text_is_cut_at_its_limit() => Fixes($"[|\"{Long}\"|] /* long */", $"\"{Limit}\" /* long */");

    [Fact]
    public Task A_surrogate_pair_is_not_cut_in_two() => Fixes($"[|\"{Limit[1..]}\U0001F600\"|]", $"\"{Limit[1..]}\"");

    [Fact]
    public Task A_text_that_is_no_literal_is_left_alone() =>
        EmittedGong.InMethod<TextLengthAnalyzer>(Request("[|new string('x', 300)|]")).WithFixer<TextLengthFixer>().ExpectingNoFix().RunAsync();

    private static Task Fixes(string before, string after) =>
        EmittedGong.InMethod<TextLengthAnalyzer>(Request(before)).WithFixer<TextLengthFixer>().ExpectingFix(EmittedGong.Source(Request(after))).RunAsync();

    private static string Request(string purpose) =>
        $"_ = new NewCallAddingRequest {{ Purpose = {purpose}, ClientUniqueId = \"1\", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = \"1\", Parties = [] }};";
}
