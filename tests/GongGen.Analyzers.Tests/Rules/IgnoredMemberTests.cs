using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Rules;

public class IgnoredMemberTests
{
    private const string Timeline = "SpeakersTimeline = new() { Precise = true, SpeechSegments = [] }";

    [Theory]
    [InlineData("[new() { UserId = \"1\", [|MediaChannelId = 0|] }]")]
    [InlineData("[new() { UserId = \"1\", [|MediaChannelId = 0|] }, new() { Name = \"Ann\", [|MediaChannelId = 1|] }]")]
    [InlineData("[new() { UserId = \"1\", [|MediaChannelId = anyNumber|] }]")]
    [InlineData("[new() { UserId = \"1\", MediaChannelId = anyFlag ? [|0|] : null }]")]
    [InlineData("[new() { UserId = \"1\", [|MediaChannelId = anyFlag ? 0 : 1|] }]")]
    [InlineData("[new CallParticipant { UserId = \"1\" } with { [|MediaChannelId = 0|] }]")]
    [InlineData("[anyFlag ? new() { UserId = \"1\" } : new() { UserId = \"1\", [|MediaChannelId = 0|] }]")]
    [InlineData("[.. Array.Empty<CallParticipant>(), new() { UserId = \"1\", [|MediaChannelId = 0|] }]")]
    [InlineData("new List<CallParticipant> { new() { UserId = \"1\", [|MediaChannelId = 0|] } }")]
    [InlineData("new[] { new CallParticipant { UserId = \"1\", [|MediaChannelId = 0|] } }")]
    [InlineData("ImmutableArray.Create(new CallParticipant { UserId = \"1\", [|MediaChannelId = 0|] })")]
    public Task A_channel_beside_a_timeline_is_reported(string parties) => Test(parties, Timeline).RunAsync();

    [Theory]
    [InlineData("[new() { UserId = \"1\" }]", Timeline)]
    [InlineData("[new() { UserId = \"1\", MediaChannelId = null }]", Timeline)]
    [InlineData("[new() { UserId = \"1\", MediaChannelId = 0 }]", "")]
    [InlineData("[new() { UserId = \"1\", MediaChannelId = 0 }]", "SpeakersTimeline = null")]
    [InlineData("[new() { UserId = \"1\", MediaChannelId = 0 }]", "SpeakersTimeline = anyFlag ? null : new()")]
    [InlineData("[new() { UserId = \"1\", MediaChannelId = anyFlag ? 0 : null }]", "SpeakersTimeline = anyFlag ? null : new()")]
    [InlineData("[new() { UserId = \"1\", MediaChannelId = 0 }]", "SpeakersTimeline = Find()")]
    [InlineData("[new() { UserId = \"1\", MediaChannelId = (int?)(object?)anyText }]", Timeline)]
    [InlineData("[.. new[] { 0, 1 }.Select(channel => new CallParticipant { MediaChannelId = channel })]", Timeline)]
    public Task Either_of_them_or_an_unknown_one_is_silent(string parties, string timeline) => Test(parties, timeline, "SpeakersTimeline? Find() { Console.WriteLine(); return null; }").RunAsync();

    [Fact]
    public Task A_local_that_is_made_for_the_request_is_fixed_where_it_is_set() => Requests.Bare<IgnoredMemberAnalyzer>(
        "PrimaryUser = \"1\", Parties = [|parties|], SpeakersTimeline = timeline",
        """
        var timeline = new SpeakersTimeline { SpeechSegments = [] };
        var parties = new List<CallParticipant>();
        parties.Add(new() { UserId = "1", MediaChannelId = 0 });
        """).WithFixer<IgnoredMemberFixer>().ExpectingFix(Requests.Source(
        "PrimaryUser = \"1\", Parties = parties, SpeakersTimeline = timeline",
        """
        var timeline = new SpeakersTimeline { SpeechSegments = [] };
        var parties = new List<CallParticipant>();
        parties.Add(new() { UserId = "1" });
        """)).RunAsync();

    [Fact]
    public Task A_party_that_is_used_twice_is_marked_where_the_request_takes_it() => EmittedGong.InMethod<IgnoredMemberAnalyzer>("""
        var party = new CallParticipant { UserId = "1", MediaChannelId = 0 };
        NewCallAddingRequest mono = new() { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [party] };
        NewCallAddingRequest timed = new() { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [[|party|]], SpeakersTimeline = new() };
        _ = mono with { SpeakersTimeline = [|new()|] };
        _ = mono with { Title = "a" };
        _ = timed with { Title = "a" };
        """).WithFixer<IgnoredMemberFixer>().ExpectingNoFix().RunAsync();

    [Fact]
    public Task A_helper_is_marked_where_it_is_called() => Requests.Bare<IgnoredMemberAnalyzer>(
        "PrimaryUser = \"1\", Parties = [[|Party(\"1\", 0)|], Party(\"2\", null)], SpeakersTimeline = new()",
        "static CallParticipant Party(string id, int? channel) => new() { UserId = id, MediaChannelId = channel };").RunAsync();

    [Fact]
    public Task The_message_is_the_overlay_s() => Test("[new() { UserId = \"1\", [|MediaChannelId = 0|] }]", Timeline)
        .ExpectingMessages("Gong ignores mediaChannelId where speakersTimeline is given").RunAsync();

    [Theory]
    [InlineData("{ UserId = \"1\", [|MediaChannelId = 0|] }", "{ UserId = \"1\" }")]
    [InlineData("{ UserId = \"1\", [|MediaChannelId = 0|], Name = \"Ann\" }", "{ UserId = \"1\", Name = \"Ann\" }")]
    [InlineData("{ [|MediaChannelId = 0|], UserId = \"1\" }", "{ UserId = \"1\" }")]
    [InlineData("{ UserId = \"1\", [|MediaChannelId = 0|], }", "{ UserId = \"1\", }")]
    [InlineData("{ UserId = \"1\", [|MediaChannelId = 0|] }, new() { UserId = \"2\", [|MediaChannelId = 1|] }", "{ UserId = \"1\" }, new() { UserId = \"2\" }")]
    public Task A_fix_removes_the_channel(string before, string after) => Test($"[new() {before}]", Timeline).WithFixer<IgnoredMemberFixer>()
        .ExpectingFixTitles("Remove MediaChannelId").ExpectingFix(Source($"[new() {after}]")).RunAsync();

    [Fact]
    public Task A_fix_keeps_lines_and_comments() => Test("""
        [
            new()
            {
                UserId = "1", // the host
                // left
                [|MediaChannelId = 0|],
                Name = "Ann",
            },
            new()
            {
                Name = "Bob", // a guest
                [|MediaChannelId = 1|]
            },
        ]
        """, Timeline).WithFixer<IgnoredMemberFixer>().ExpectingFix(Source("""
        [
            new()
            {
                UserId = "1", // the host
                // left
                Name = "Ann",
            },
            new()
            {
                Name = "Bob" // a guest
            },
        ]
        """)).RunAsync();

    private static AnalyzerTest<IgnoredMemberAnalyzer> Test(string parties, string timeline, string before = "") =>
        Requests.Bare<IgnoredMemberAnalyzer>($"PrimaryUser = \"1\", Parties = {parties}, {timeline}", before);

    private static string Source(string parties) => Requests.Source($"PrimaryUser = \"1\", Parties = {parties}, {Timeline}");
}
