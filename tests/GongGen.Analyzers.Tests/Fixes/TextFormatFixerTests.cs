using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class TextFormatFixerTests
{
    [Theory]
    [InlineData("[|\" ann@example.com\"|]", "\"ann@example.com\"")]
    [InlineData("[|\"mailto:ann@example.com\"|]", "\"ann@example.com\"")]
    [InlineData("[|\"Ann Lee <ann@example.com>\"|]", "\"ann@example.com\"")]
    [InlineData("/* a */ [|\"<ann@example.com>\"|] /* b */", "/* a */ \"ann@example.com\" /* b */")]
    public Task A_mail_address_is_taken_out(string before, string after) => Party("EmailAddress = " + before).ExpectingFix(PartySource("EmailAddress = " + after)).RunAsync();

    [Theory]
    [InlineData("[|\"n/a\"|]")]
    [InlineData("[|\"\"|]")]
    public Task What_says_nothing_is_left_out(string mail) => Party("Name = \"Robin\", EmailAddress = " + mail).ExpectingFixTitles("Remove EmailAddress").ExpectingFix(PartySource("Name = \"Robin\"")).RunAsync();

    [Theory]
    [InlineData("[|\"www.example.com/a.mp3\"|]", "\"https://www.example.com/a.mp3\"")]
    [InlineData("[|\"//example.com/a.mp3\"|]", "\"https://example.com/a.mp3\"")]
    public Task A_scheme_is_added(string before, string after) => Requests.With<TextFormatAnalyzer>("DownloadMediaUrl = " + before)
        .WithFixer<TextFormatFixer>().ExpectingFix(Requests.Source("PrimaryUser = \"1\", Parties = [new() { UserId = \"1\" }], DownloadMediaUrl = " + after)).RunAsync();

    [Theory]
    [InlineData("EmailAddress = [|\"ann@@example.com\"|]")]
    [InlineData("EmailAddress = anyFlag ? [|\"none\"|] : anyText")]
    public Task Where_somebody_has_to_decide_nothing_is_offered(string members) => Party(members).ExpectingNoFix().RunAsync();

    [Theory]
    [InlineData("[|\"/recordings/42.mp3\"|]")]
    [InlineData("[|\"C:\\\\recordings\\\\42.mp3\"|]")]
    [InlineData("[|\"recordings.old/42.mp3\"|]")]
    public Task A_path_is_no_address(string address) => Requests.With<TextFormatAnalyzer>("DownloadMediaUrl = " + address).WithFixer<TextFormatFixer>().ExpectingNoFix().RunAsync();

    [Fact]
    public Task A_text_that_others_use_too_is_left_alone() => EmittedGong.InMethod<TextFormatAnalyzer>("const string mail = \"mailto:ann@example.com\"; _ = new CallParticipant { EmailAddress = [|mail|] };")
        .WithFixer<TextFormatFixer>().ExpectingNoFix().RunAsync();

    private static AnalyzerTest<TextFormatAnalyzer> Party(string members) => EmittedGong.InMethod<TextFormatAnalyzer>(Creation(members)).WithFixer<TextFormatFixer>();

    private static string PartySource(string members) => EmittedGong.Source(Creation(members));

    private static string Creation(string members) => $"_ = new CallParticipant {{ {members} }};";
}
