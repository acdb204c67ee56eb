using GongGen.Model.Issues;
using GongGen.Model.Rules;
using GongGen.Reading.Tests.Overlays;

namespace GongGen.Reading.Tests.Rules;

public class OperationRuleTests : RuleTest
{
    private const string AddCall = "$.paths['/calls'].post";
    private const string ListCalls = "$.paths['/calls/list'].post";

    [Theory]
    [InlineData(AddCall, "{ kind: conflicts-with, when: title, operation: addMedia, link: callId }", "Title", "AddMediaAsync", "CallId")]
    [InlineData(AddCall, "{ kind: needs, unless: title, operation: addMedia, link: callId }", "Title", "AddMediaAsync", "CallId")]
    [InlineData(AddCall, "{ kind: batchable, operation: listCalls, member: ids }", "Ids", "ListCallsAsync", "")]
    [InlineData(ListCalls, "{ kind: paged }", "", "", "")]
    [InlineData(ListCalls, "{ kind: costly, message: It costs. }", "", "", "")]
    public void Names_GetTheirCSharpNames(string target, string rule, string member, string other, string values)
    {
        ReadResult result = Read((target, rule));

        Assert.Empty(result.Issues);
        RuleModel model = Assert.Single(Operation(result, target is ListCalls ? "listCalls" : "addCall").Rules);
        Assert.Equal((member, other, values), (model.Member, model.Other, string.Join(' ', model.Values)));
    }

    [Theory]
    [InlineData("{ kind: conflicts-with, when: title, operation: addMdia, link: callId }", "no operation \"addMdia\". Did you mean \"addMedia\"?")]
    [InlineData("{ kind: conflicts-with, when: titl, operation: addMedia, link: callId }", "Did you mean \"title\"?")]
    [InlineData("{ kind: conflicts-with, when: title, operation: addMedia, link: calId }", "Did you mean \"callId\"?")]
    [InlineData("{ kind: conflicts-with, unless: title, operation: addMedia, link: callId }", "it lacks \"when\"")]
    [InlineData("{ kind: needs, unless: title, operation: addMedia }", "it lacks \"link\"")]
    [InlineData("{ kind: batchable, operation: listCalls, member: cursor }", "is not a list in the request of listCalls")]
    [InlineData("{ kind: batchable, operation: addMedia, member: ids }", "the request of addMedia has no members")]
    [InlineData("{ kind: batchable, operation: listCalls, member: ids, limit: -1 }", "not a positive whole number")]
    [InlineData("{ kind: costly }", "needs a message")]
    [InlineData("{ kind: paged }", "no cursor that goes in and comes out")]
    public void Fault_SaysWhat(string rule, string message) => Assert.Contains(message, Fault(AddCall, rule).Message, StringComparison.Ordinal);

    [Fact]
    public void LessThan_TakesParameters()
    {
        RuleModel rule = Assert.Single(Assert.Single(OfParameters("{ id: GONG2005, kind: less-than, member: from-time, other: until, message: Mind the order., refused: false }").Operations).Rules);

        Assert.Equal((RuleKind.LessThan, "fromTime", "until", "Mind the order.", false), (rule.Kind, rule.Member, rule.Other, rule.Message, rule.IsRefused));
    }

    [Theory]
    [InlineData("{ kind: less-than, member: frm-time, other: until }", "doIt has no parameter \"frm-time\". Did you mean \"from-time\"?")]
    [InlineData("{ kind: less-than, member: from-time, other: flag }", "\"flag\" is neither a number nor a time")]
    [InlineData("{ kind: less-than, member: from-time, other: twice }", "doIt has several parameters \"twice\"")]
    public void LessThanOfOtherParameters_IsLeftOut(string rule, string message)
    {
        Sample sample = OfParameters(rule);

        Assert.Contains(message, sample.Finds(SpecIssueKind.RuleLeftOut).Message, StringComparison.Ordinal);
        Assert.Empty(sample.Operation.Rules);
    }

    [Fact]
    public void OperationThatIsNotEmitted_TakesItsRulesWithIt()
    {
        ReadResult result = Read((AddCall, "{ kind: needs, unless: title, operation: broken, link: callId }"));

        Assert.Empty(result.Issues);
        Assert.Empty(Operation(result, "addCall").Rules);
    }

    [Fact]
    public void FaultsOfTheBundledOverlay_AreNotReported()
    {
        SpecSource overlay = new("rules.yaml", Overlaid.Overlay("  - { target: $.components.schemas.Call, update: { x-gong-rules: [{ kind: any-of, members: [gone] }] } }"));
        string document = Overlaid.Document("    Call: { type: object, properties: { a: { type: string } } }");

        Assert.Empty(Overlaid.Read(document, new OverlaySource(overlay, IsBundled: true)).Issues);
        Assert.Single(Overlaid.Read(document, new OverlaySource(overlay, IsBundled: false)).Issues);
    }

    [Theory]
    [InlineData("{ perSecond: 3, perDay: 10000 }", 3)]
    [InlineData("{ perDay: 10000 }", null)]
    public void Limits_ReachEveryInterface(string limits, int? perSecond)
    {
        ReadResult result = Limited(limits);

        Assert.Empty(result.Issues);
        Assert.Equal(perSecond, Assert.Single(result.Model!.Apis).RequestsPerSecond);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("{ perSecond: fast }")]
    [InlineData("{ perSecond: 3, perDay: 0 }")]
    [InlineData("{ perSecnd: 3 }")]
    public void WrongLimits_AreLeftOut(string limits)
    {
        ReadResult result = Limited(limits);

        Assert.Contains("limits were left out", Assert.Single(result.Issues).Message, StringComparison.Ordinal);
        Assert.Null(Assert.Single(result.Model!.Apis).RequestsPerSecond);
    }

    [Fact]
    public void Scopes_AddUp()
    {
        const string Action = "  - target: $.paths['/calls'].post\n    update: { x-gong-scopes: [@] }";
        string document = Overlaid.Document("    Call: { type: object, properties: { a: { type: string } } }");

        ReadResult result = Overlaid.Read(document, Overlaid.Overlay(Action.Replace("[@]", "[a]") + "\n" + Action.Replace("[@]", "[b, a]")));

        Assert.Equal(["a", "b"], Operation(result, "addCall").Scopes);
    }

    [Fact]
    public void ScopesOfAMember_BelongToIt()
    {
        string document = Overlaid.Document("    Call: { type: object, properties: { a: { type: string, x-gong-scopes: [api:b] } } }");

        ReadResult result = Overlaid.Read(document, Overlaid.Overlay("  - { target: $.components.schemas.Call.properties.a, update: { x-gong-scopes: [api:c] } }"));

        Assert.Equal(["api:b", "api:c"], Property(result, "Call", "A").Scopes);
    }

    private static Sample OfParameters(string rule) => Sample.OfOperation($$"""
        x-gong-rules: [{{rule}}]
        parameters:
          - { name: from-time, in: query, required: true, schema: { type: string, format: date-time } }
          - { name: until, in: query, schema: { type: string } }
          - { name: flag, in: query, schema: { type: boolean } }
          - { name: twice, in: query, schema: { type: string } }
          - { name: twice, in: header, schema: { type: string } }
        responses: {}
        """);

    [Theory]
    [InlineData("x-gong-repeatable: true", true, "")]
    [InlineData("x-gong-repeatable: false", false, "")]
    [InlineData("x-gong-duplicate: callId", null, "callId")]
    [InlineData("deprecated: true", null, "")]
    public void Repetition_IsWhatTheOverlaySays(string member, bool? isRepeatable, string duplicateMember)
    {
        ReadResult result = Overlaid.Read(
            Overlaid.Document("    Call: { type: object, properties: { a: { type: string } } }"),
            Overlaid.Overlay($"  - target: $.paths['/calls'].post\n    update: {{ {member} }}"));

        Assert.Empty(result.Issues);
        Assert.Equal((isRepeatable, duplicateMember), (Operation(result, "addCall").IsRepeatable, Operation(result, "addCall").DuplicateMember));
    }

    [Theory]
    [InlineData("x-gong-repeatable: often", "neither true nor false")]
    [InlineData("x-gong-repeatable: [true]", "neither true nor false")]
    [InlineData("x-gong-duplicate: [callId]", "not the name of a member")]
    public void Repetition_ThatIsNotUnderstood_IsReported(string member, string message)
    {
        ReadResult result = Overlaid.Read(
            Overlaid.Document("    Call: { type: object, properties: { a: { type: string } } }"),
            Overlaid.Overlay($"  - target: $.paths['/calls'].post\n    update: {{ {member} }}"));

        Assert.Contains(message, Assert.Single(result.Issues).Message, StringComparison.Ordinal);
        Assert.Null(Operation(result, "addCall").IsRepeatable);
    }

    private static ReadResult Limited(string limits) => Overlaid.Read(
        Overlaid.Document("    Call: { type: object, properties: { a: { type: string } } }"),
        Overlaid.Overlay($"  - {{ target: $, update: {{ x-gong-limits: {limits} }} }}"));
}
