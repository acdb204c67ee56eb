using GongGen.Model.Issues;
using GongGen.Model.Rules;
using GongGen.Reading.Tests.Overlays;

namespace GongGen.Reading.Tests.Rules;

public class RulePlaceTests : RuleTest
{
    private const string NumericId = "{ kind: numeric-id, maxDigits: 20 }";

    [Fact]
    public void RuleOnAComponent_BelongsToAllThatReferToIt()
    {
        ReadResult result = Read(("$.components.schemas.Id", NumericId));

        Assert.Empty(result.Issues);
        Assert.Single(Property(result, "Named", "Id").Rules);
        Assert.Single(Property(result, "NewCall", "Id").Rules);
        Assert.Single(Property(result, "NewCall", "Ids").Rules);
        Assert.Single(Assert.Single(Operation(result, "addMedia").Parameters).Rules);
    }

    [Fact]
    public void RuleBesideAReference_BelongsToTheMember()
    {
        ReadResult result = Read(("$.components.schemas.Named.properties.id", NumericId));

        Assert.Single(Property(result, "Named", "Id").Rules);
        Assert.Empty(Assert.Single(Operation(result, "addMedia").Parameters).Rules);
    }

    [Fact]
    public void NearestRuleOfAKind_HasTheLastWord()
    {
        ReadResult result = Read(("$.components.schemas.Named.properties.id", "{ kind: numeric-id, maxDigits: 5 }"), ("$.components.schemas.Id", NumericId));

        Assert.Equal(5, Assert.Single(Property(result, "Named", "Id").Rules).Number);
    }

    [Fact]
    public void LaterRuleOfAKind_TakesThePlaceOfTheEarlierOne()
    {
        ReadResult result = Read((NewCall + ".properties.primaryUser", NumericId), (NewCall + ".properties.primaryUser", "{ kind: numeric-id, maxDigits: 9 }"));

        Assert.Equal(9, Assert.Single(Property(result, "NewCall", "PrimaryUser").Rules).Number);
    }

    [Fact]
    public void DiscouragedValues_AddUp()
    {
        const string Target = NewCall + ".properties.primaryUser";
        ReadResult result = Read((Target, "{ kind: discouraged-values, values: [a] }"), (Target, "{ kind: discouraged-values, values: [b], message: No. }"));

        Assert.Equal(["", "No."], Property(result, "NewCall", "PrimaryUser").Rules.Select(rule => rule.Message));
    }

    [Fact]
    public void AllOf_InheritsRules()
    {
        ReadResult result = Read(("$.components.schemas.Named", "{ kind: any-of, members: [title, id] }"), (NewCall, "{ kind: unique, member: 'parties[].userId' }"));

        Assert.Empty(result.Issues);
        Assert.Equal([RuleKind.AnyOf], Record(result, "Named").Rules.Select(rule => rule.Kind));
        Assert.Equal([RuleKind.AnyOf, RuleKind.UniqueMember], Record(result, "NewCall").Rules.Select(rule => rule.Kind));
    }

    [Fact]
    public void ObjectInsideAnother_IsSchemaAndMemberAtOnce()
    {
        ReadResult result = Read((NewCall + ".properties.inner", "{ kind: less-than, member: from, other: to }, { kind: stable-key }"));

        Assert.Empty(result.Issues);
        Assert.Equal(RuleKind.LessThan, Assert.Single(Record(result, "NewCallInner").Rules).Kind);
        Assert.Equal(RuleKind.StableKey, Assert.Single(Property(result, "NewCall", "Inner").Rules).Kind);
    }

    [Fact]
    public void ParameterBehindAReference_TakesRules()
    {
        ReadResult result = Read(("$.components.parameters.CallId", NumericId));

        Assert.Empty(result.Issues);
        Assert.Equal(RuleKind.NumericId, Assert.Single(Assert.Single(Operation(result, "addMedia").Parameters).Rules).Kind);
    }

    [Fact]
    public void Part_TakesRules()
    {
        const string Target = "$.paths['/calls/{id}/media'].put.requestBody.content['multipart/form-data'].schema.properties.file";

        ReadResult result = Read((Target, "{ id: GONG3003, kind: media-file, extensions: [wav], bufferId: GONG3004 }"));

        Assert.Empty(result.Issues);
        RuleModel rule = Assert.Single(Operation(result, "addMedia").Body!.Parts[0].Rules);
        Assert.Equal(("GONG3003", "GONG3004"), (rule.RuleId, rule.Member));
    }

    [Theory]
    [InlineData("$.info")]
    [InlineData("$.paths['/calls']")]
    [InlineData("$.components.schemas.NewCall.properties.grid.items.items")]
    public void RuleWhereNobodyReadsIt_IsReported(string target)
    {
        if (target.EndsWith("items", StringComparison.Ordinal))
        {
            Assert.Empty(Read((target, NumericId)).Issues);
            return;
        }

        Assert.Contains("nothing that is emitted takes rules here", Fault(target, NumericId).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NewCall, NumericId, "only on a property, a parameter or a part")]
    [InlineData(NewCall, "{ kind: paged }", "only on an operation")]
    [InlineData(NewCall + ".properties.start", "{ kind: any-of, members: [title] }", "only on an object schema")]
    [InlineData(NewCall + ".properties.start", "{ kind: less-than, member: start, other: end }", "only on an object schema or an operation")]
    [InlineData("$.paths['/calls'].post", "{ kind: unit, unit: seconds }", "only on a property, a parameter or a part")]
    public void KindThatDoesNotBelongHere_IsReported(string target, string rule, string message) =>
        Assert.Contains(message, Fault(target, rule).Message, StringComparison.Ordinal);

    [Fact]
    public void Pointer_IsThatOfTheMergedDocument() =>
        Assert.Equal("#/components/schemas/NewCall/x-gong-rules/0", Fault(NewCall, "{ kind: nonsense }").Pointer);

    [Fact]
    public void RulesThatAreNoList_AreReported()
    {
        string overlay = Overlaid.Overlay("  - { target: $.components.schemas.Call, update: { x-gong-rules: { kind: paged }, x-gong-scopes: all } }");

        ReadResult result = Overlaid.Read(Overlaid.Document("    Call: { type: object, properties: { a: { type: string } } }"), overlay);

        Assert.Equal(2, result.Issues.Count(issue => issue.Kind == SpecIssueKind.RuleLeftOut));
    }
}
