using GongGen.Generator;
using GongGen.Testing.Analyzers;
using GongGen.Testing.Generators;

namespace GongGen.Analyzers.Tests;

public class CrossProjectTests
{
    [Fact]
    public Task Rules_hold_where_the_emitted_code_is_only_referenced() => new AnalyzerTest<EveryAnalyzer>()
        .WithLibrary(new TestProject("Client").WithGenerator(new GongGenerator(), EmittedGong.FewFiles))
        .WithSource(EmittedGong.Source("""
            _ = new NewCallAddingRequest
            {
                ClientUniqueId = {|GONG1001:""|},
                ActualStart = {|GONG2012:DateTime.Now|},
                Direction = {|GONG1005:"inbound"|},
                PrimaryUser = {|GONG2001:"1"|},
                Parties = [new() { UserId = {|GONG2002:"ann"|}, {|GONG2003:MediaChannelId = {|GONG1003:2|}|}, PartyId = "a" }, {|GONG2004:{|GONG2011:new()|}|}],
                LanguageCode = {|GONG2009:"eng"|},
                Purpose = {|GONG1002:new string('x', 256)|},
                Duration = (float){|GONG2006:TimeSpan.FromSeconds(anyNumber).TotalMilliseconds|},
                DownloadMediaUrl = {|GONG1008:"x.mp3"|},
                SpeakersTimeline = new() { SpeechSegments = [new() { FromTime = {|GONG2005:2|}, ToTime = 1, PartyIds = ["a", {|GONG2004:"b"|}] }] },
            };
            _ = new CallsExtensiveFilter { CallIds = ["1", {|GONG1006:"1"|}] };
            _ = new CallParticipant { Name = "Ann", Context = [new() { System = "Generic", Objects = [new() { ObjectId = "1", ObjectType = {|GONG2010:CrmPartyObjectType.LeadContact|} }] }] };
            _ = new ContentSelector { ContextTiming = {|GONG2007:[ContextTiming.Now]|}, Context = ContextLevel.Basic };
            _ = new CallContent { TrackerOccurrences = {|GONG2008:true|} };
            await calls.GetCallAsync({|GONG2002:"abc"|});
            """))
        .RunAsync();

    [Fact]
    public Task A_rule_of_the_user_s_own_overlay_speaks_too() => new AnalyzerTest<CustomAnalyzer>()
        .WithGenerator(new GongGenerator(), [.. EmittedGong.FewFiles, new AdditionalFile("/acme.overlay.yaml", """
            overlay: 1.0.0
            info: { title: Acme, version: 1.0.0 }
            actions:
              - target: $.components.schemas.NewCallAddingRequest
                update:
                  x-gong-rules:
                    - { kind: requires-member, when: title, member: purpose, message: Calls with a title need a purpose. }
            """, ("GongOverlay", "true"))])
        .WithSource(EmittedGong.Source("""
            NewCallAddingRequest start = new() { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [], Title = "a" };
            _ = start with { Purpose = "b" };
            _ = new NewCallAddingRequest { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [], Title = [|"a"|] };
            """))
        .ExpectingMessages("Calls with a title need a purpose")
        .RunAsync();
}
