using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class TimelinePartiesFixerTests
{
    [Theory]
    [InlineData("[[|new()|]]", "[new() { PartyId = \"1\" }]")]
    [InlineData("[[|new()|] { UserId = \"1\" }]", "[new() { UserId = \"1\", PartyId = \"1\" }]")]
    [InlineData("[[|new CallParticipant|] { }]", "[new CallParticipant { PartyId = \"1\" }]")]
    [InlineData("[new() { PartyId = [|null|] }]", "[new() { PartyId = \"1\" }]")]
    [InlineData("[new() { PartyId = [|\"\"|] /* none */ }]", "[new() { PartyId = \"1\" /* none */ }]")]
    [InlineData("[new() { PartyId = \"1\" }, [|new()|] { Name = \"a\" }]", "[new() { PartyId = \"1\" }, new() { Name = \"a\", PartyId = \"2\" }]")]
    [InlineData("new List<CallParticipant> { [|new()|], [|new()|] }", "new List<CallParticipant> { new() { PartyId = \"1\" }, new() { PartyId = \"2\" } }")]
    [InlineData("[new() { PartyId = \"a\" }, new() { PartyId = [|\"a\"|] }, [|new()|]]", "[new() { PartyId = \"a\" }, new() { PartyId = \"1\" }, new() { PartyId = \"2\" }]")]
    public Task A_party_gets_an_id_of_its_own(string before, string after) => Fixes(before, after, "");

    [Theory]
    [InlineData("[[|new()|] { Name = \"a\" }]", "[new() { Name = \"a\", PartyId = \"guest\" }]", "\"guest\"")]
    [InlineData("[new() { PartyId = \"host\" }, [|new()|]]", "[new() { PartyId = \"host\" }, new() { PartyId = \"guest\" }]", "\"host\", [|\"guest\"|]")]
    public Task A_party_gets_the_id_that_a_segment_names(string before, string after, string ids) => Fixes(before, after, ids);

    [Fact]
    public Task Each_id_that_a_segment_names_is_offered() => Test("[new() { PartyId = \"host\" }, [|new()|]]", "[|\"left\"|], [|\"right\"|]")
        .ExpectingFixTitles("Set PartyId = \"left\"", "Set PartyId = \"right\"").TakingFix("GONG2004:set:right")
        .ExpectingFix(Source("[new() { PartyId = \"host\" }, new() { PartyId = \"right\" }]", "[|\"left\"|], \"right\"")).RunAsync();

    [Fact]
    public Task A_slip_in_a_segment_is_corrected() => Fixes("[new() { PartyId = \"host\" }]", "[new() { PartyId = \"host\" }]", "/* a */ [|\"Host\"|] /* b */, \"host\"", "/* a */ \"host\" /* b */, \"host\"");

    [Theory]
    [InlineData("var parties = new[] { PARTY };")]
    [InlineData("List<CallParticipant> parties = []; parties.Add(PARTY);")]
    public Task A_party_in_a_local_is_changed_there(string locals) =>
        Requests.Bare<TimelinePartiesAnalyzer>(Members("[|parties|]", ""), locals.Replace("PARTY", "new CallParticipant { Name = \"a\" }")).WithFixer<TimelinePartiesFixer>()
            .ExpectingFix(Requests.Source(Members("parties", ""), locals.Replace("PARTY", "new CallParticipant { Name = \"a\", PartyId = \"1\" }"))).RunAsync();

    [Theory]
    [InlineData("CallParticipant[] parties = [new()]; foreach (var party in parties) { }")]
    [InlineData("static CallParticipant Party(string name) => new() { Name = name }; CallParticipant[] parties = [Party(\"a\")];")]
    public Task A_party_that_others_use_too_is_left_alone(string locals) =>
        Requests.Bare<TimelinePartiesAnalyzer>(Members("[|parties|]", ""), locals).WithFixer<TimelinePartiesFixer>().ExpectingNoFix().RunAsync();

    [Theory]
    [InlineData("[[|new()|], [|new()|]]", "\"guest\"")]
    [InlineData("[new() { PartyId = anyText }, [|new()|]]", "")]
    [InlineData("[[|new()|]]", "anyText")]
    [InlineData("[new() { PartyId = \"a\" }, new() { PartyId = [|\"a\"|] }]", "\"a\"")]
    [InlineData("[new() { PartyId = anyText }, new() { PartyId = [|anyText|] }]", "")]
    [InlineData("[new() { PartyId = \"host\" }]", "[|\"somebody\"|]")]
    public Task Where_somebody_has_to_decide_nothing_is_offered(string parties, string ids) => Test(parties, ids).ExpectingNoFix().RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => Test("[new() { PartyId = \"host\" }, [|new()|]]", "\"Host\", \"guest\"").ExpectingNoFix().RunHalfTypedAsync(60);

    private static Task Fixes(string before, string after, string ids, string? idsAfter = null) =>
        Test(before, ids).ExpectingFix(Source(after, idsAfter ?? ids.Replace("[|", "").Replace("|]", ""))).RunAsync();

    private static AnalyzerTest<TimelinePartiesAnalyzer> Test(string parties, string ids) => Requests.Bare<TimelinePartiesAnalyzer>(Members(parties, ids)).WithFixer<TimelinePartiesFixer>();

    private static string Source(string parties, string ids) => Requests.Source(Members(parties, ids));

    private static string Members(string parties, string ids) =>
        $"PrimaryUser = \"1\", Parties = {parties}, SpeakersTimeline = new() {{ SpeechSegments = [new() {{ FromTime = 0, ToTime = 1, PartyIds = [{ids}] }}] }}";
}
