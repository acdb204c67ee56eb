using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Rules;

public class UnknownTextTests
{
    [Theory]
    [InlineData("""[|"eng"|]""")]
    [InlineData("""[|"en"|]""")]
    [InlineData("""[|"en-us"|]""")]
    [InlineData("""[|"en_US"|]""")]
    [InlineData("""([|"eng"|])!""")]
    [InlineData("""[|"e" + "ng"|]""")]
    [InlineData("""[|string.Empty|]""")]
    [InlineData("""[|nameof(anyText)|]""")]
    [InlineData("""[|$"{"en"}g"|]""")]
    [InlineData("""[|$"e{nameof(Uploads)}"|]""")]
    [InlineData("""anyFlag ? "en-US" : [|"eng"|]""")]
    [InlineData("""anyFlag ? [|"en"|] : [|"eng"|]""")]
    [InlineData("""anyNumber switch { 1 => "en-US", 2 => [|"us"|], _ => throw new Exception() }""")]
    [InlineData("""null ?? [|"eng"|]""")]
    public Task A_text_outside_the_list_is_reported(string value) => Request($"LanguageCode = {value},").RunAsync();

    [Theory]
    [InlineData("\"en-US\"")]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("anyText")]
    [InlineData("anyText ?? \"en-US\"")]
    [InlineData("anyText.Trim()")]
    [InlineData("anyFlag ? \"en-US\" : null")]
    [InlineData("$\"en-{anyText}\"")]
    [InlineData("\"en\" + anyText")]
    [InlineData("new string(anyText.ToCharArray())")]
    [InlineData("Environment.GetEnvironmentVariable(\"LANG\")")]
    public Task A_known_text_or_an_unknown_value_is_silent(string value) => Request($"LanguageCode = {value},").RunAsync();

    [Fact]
    public Task Constants_and_locals_are_followed() => EmittedGong.Test<UnknownTextAnalyzer>("""
        class Uploads
        {
            private const string Code = "eng";
            private static readonly string Fixed = "ger";
            private static string Own => "fra";
            private readonly string _given = "eng";
            private static string s_changing = "eng";

            private static string Pick() => "eng";

            private static string Same(string code) => code;

            public void Run(NewCallAddingRequest request)
            {
                string local = "eng";
                string changed = "eng";
                changed = "en-US";
                string later;
                later = "eng";
                string passed = "eng";
                Fill(ref passed);
                string Local() => "eng";
                _ = request with { LanguageCode = [|Code|] };
                _ = request with { LanguageCode = [|Fixed|] };
                _ = request with { LanguageCode = [|Own|] };
                _ = request with { LanguageCode = [|local|] };
                _ = request with { LanguageCode = [|later|] };
                _ = request with { LanguageCode = [|Pick()|] };
                _ = request with { LanguageCode = [|Local()|] };
                _ = request with { LanguageCode = Same([|"eng"|]) };
                _ = request with { LanguageCode = Same("en-US") };
                _ = request with { LanguageCode = changed };
                _ = request with { LanguageCode = passed };
                _ = request with { LanguageCode = _given };
                _ = request with { LanguageCode = s_changing };
            }

            private static void Fill(ref string text) => text = "en-US";
        }
        """).RunAsync();

    [Fact]
    public Task A_message_names_the_nearest_code() => Request("LanguageCode = [|\"eng\"|],").ExpectingMessages("'eng' is not a known value of LanguageCode; did you mean 'en-US'?").RunAsync();

    [Fact]
    public Task A_text_that_is_near_to_nothing_has_no_question() => Request("LanguageCode = [|\"klingon\"|],").ExpectingMessages("'klingon' is not a known value of LanguageCode").RunAsync();

    [Fact]
    public Task A_fix_writes_the_nearest_code() => Request("LanguageCode = [|\"eng\"|], // spoken").WithFixer<UnknownTextFixer>()
        .ExpectingFixTitles("Use \"en-US\"", "Use \"en-GB\"", "Use \"en-AB\"")
        .ExpectingFix(Source("LanguageCode = \"en-US\", // spoken"))
        .RunAsync();

    [Fact]
    public Task A_fix_may_write_another_code() => Request("LanguageCode = [|$\"pt\"|],").WithFixer<UnknownTextFixer>().TakingFix(1).ExpectingFix(Source("LanguageCode = \"pt-BR\",")).RunAsync();

    [Fact]
    public Task A_constant_is_not_fixed_where_it_is_used() => EmittedGong.InMethod<UnknownTextAnalyzer>("""
        const string Code = "eng";
        NewCallAddingRequest? request = null;
        _ = request! with { LanguageCode = [|Code|] };
        """).WithFixer<UnknownTextFixer>().ExpectingNoFix().RunAsync();

    private static AnalyzerTest<UnknownTextAnalyzer> Request(string members) => Requests.With<UnknownTextAnalyzer>(members);

    private static string Source(string members) => Requests.Source("PrimaryUser = \"1\", Parties = [new() { UserId = \"1\" }], " + members);
}
