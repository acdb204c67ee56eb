using GongGen.Model.Issues;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Schemas;

public class EnumTests
{
    [Theory]
    [InlineData("type: string, enum: [Inbound, NOT_CONNECTED]", "Inbound", "NotConnected")]
    [InlineData("enum: ['Lead,Contact', managers-team]", "LeadContact", "ManagersTeam")]
    [InlineData("type: string, enum: [yes, no]", "Yes", "No")]
    [InlineData("const: only", "Only")]
    [InlineData("type: string, enum: ['']", "Empty")]
    public void Texts_with_known_values_are_enums(string schema, params string[] names)
    {
        Sample sample = Sample.OfMembers($"kind: {{ {schema} }}");

        Assert.Equal(TypeRef.Enum("ThingKind"), sample.Member("kind").Type);
        Assert.Equal(names, sample.Enum("ThingKind").Members.Select(member => member.Name));
    }

    [Fact]
    public void The_wire_value_stays()
    {
        Sample sample = Sample.OfSchemas("Kind: { type: string, enum: ['all / own', 200, \"a\\\"b\"] }");

        Assert.Equal(["all / own", "200", "a\"b"], sample.Enum("Kind").Members.Select(member => member.WireValue));
        Assert.Equal(["AllOwn", "_200", "AB"], sample.Enum("Kind").Members.Select(member => member.Name));
    }

    [Theory]
    [InlineData("value", "ValueValue")]
    [InlineData("kind", "KindValue")]
    [InlineData("isKnown", "IsKnownValue")]
    public void Values_that_an_enum_has_already_are_renamed(string value, string name)
    {
        Sample sample = Sample.OfSchemas($"Kind: {{ type: string, enum: [[|{value}|]] }}");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal(name, Assert.Single(sample.Enum("Kind").Members).Name);
    }

    [Fact]
    public void Values_that_differ_in_case_only_are_numbered()
    {
        Sample sample = Sample.OfSchemas("Kind: { type: string, enum: [Now, [|now|]] }");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal(["Now", "Now2"], sample.Enum("Kind").Members.Select(member => member.Name));
    }

    [Fact]
    public void A_value_that_stands_twice_is_left_out()
    {
        Sample sample = Sample.OfSchemas("Kind: { type: string, enum: [a, [|a|]] }");

        sample.Finds(SpecIssueKind.MemberLeftOut, "#/components/schemas/Kind/enum/1");
        Assert.Single(sample.Enum("Kind").Members);
    }

    [Fact]
    public void Items_of_a_list_are_an_enum_too()
    {
        Sample sample = Sample.OfMembers("timing: { type: array, items: { type: string, enum: [Now, TimeOfCall] } }").IsClean();

        Assert.Equal(TypeRef.ListOf(TypeRef.Enum("ThingTimingItem")), sample.Member("timing").Type);
    }

    [Fact]
    public void A_named_enum_is_shared()
    {
        Sample sample = Sample.OfSchemas("Kind: { enum: [a] }\nThing: { properties: { a: { $ref: '#/components/schemas/Kind' }, b: { $ref: '#/components/schemas/Kind' } } }").IsClean();

        Assert.Equal(2, sample.Model.Types.Count);
    }
}
