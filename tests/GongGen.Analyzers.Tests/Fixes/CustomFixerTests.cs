using GongGen.Analyzers.Tests.Rules;
using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

/// <summary>Rules of a project's own overlay are fixed by their kind, although they share one id.</summary>
public class CustomFixerTests
{
    private const string Call = "ClientUniqueId = \"1\", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = \"1\", CustomData = \"a\", ";

    [Theory]
    [InlineData("FlowOwner = [|\"7\"|], Parties = [new() { UserId = \"1\" }]", "FlowOwner = \"7\", Parties = [new() { UserId = \"1\" }, new() { UserId = \"7\" }]", "GONG2000:add")]
    [InlineData("Parties = [new()], MeetingUrl = \"a\", [|CallProviderCode = \"b\"|]", "Parties = [new()], MeetingUrl = \"a\"", "GONG2000:remove")]
    [InlineData("Parties = [new()], LeadId = [|\" 12\"|]", "Parties = [new()], LeadId = \"12\"", "GONG2000:use:12")]
    [InlineData("Parties = [new()], Team = [|\"Sales\"|]", "Parties = [new()], Team = \"sales\"", "GONG2000:use:sales")]
    [InlineData("Parties = [new()], Tier = [|\"old\"|]", "Parties = [new()], Tier = \"silver\"", "GONG2000:use:silver")]
    [InlineData("Parties = [new()], Pause = [|TimeSpan.FromHours(1).TotalSeconds|]", "Parties = [new()], Pause = TimeSpan.FromHours(1).TotalMilliseconds", "GONG2000:TotalMilliseconds")]
    public Task A_rule_about_a_call_is_fixed_by_its_kind(string before, string after, string key) =>
        Test($"_ = new NewCallAddingRequest {{ {Call}{before} }};").TakingFix(key)
            .ExpectingFix(EmittedGong.Source($"_ = new NewCallAddingRequest {{ {Call}{after} }};")).RunAsync();

    [Theory]
    [InlineData("_ = new CallContent { Outline = [|true|] };", "_ = new CallContent { Brief = true, Outline = true };", "GONG2000:set")]
    [InlineData("_ = new SpeakersTimeline { Labels = [new() { PartyId = \"host\" }], SpeechSegments = [new() { FromTime = 0, ToTime = 1, PartyIds = [[|\"Host\"|]] }] };", "_ = new SpeakersTimeline { Labels = [new() { PartyId = \"host\" }], SpeechSegments = [new() { FromTime = 0, ToTime = 1, PartyIds = [\"host\"] }] };", "GONG2000:use:host")]
    public Task A_rule_about_another_object_is_fixed_by_its_kind(string before, string after, string key) => Test(before).TakingFix(key).ExpectingFix(EmittedGong.Source(after)).RunAsync();

    [Theory]
    [InlineData("Parties = [new()], Title = [|\"a\"|]")]
    [InlineData("Parties = [new()], Team = [|\"finance\"|]")]
    public Task Where_only_the_author_knows_nothing_is_offered(string members) => Test($"_ = new NewCallAddingRequest {{ {Call}{members} }};").ExpectingNoFix().RunAsync();

    private static AnalyzerTest<CustomAnalyzer> Test(string statements) => new AnalyzerTest<CustomAnalyzer>()
        .WithReferences(OwnOverlay.Reference).WithSource(EmittedGong.Source(statements)).WithFixer<CustomFixer>();
}
