using GongGen.Model.Issues;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Schemas;

public class RecordTests
{
    [Theory]
    [InlineData("3.0.3", "type: string", false, true)]
    [InlineData("3.0.3", "type: string", true, false)]
    [InlineData("3.0.3", "type: string, nullable: true", true, true)]
    [InlineData("3.1.0", "type: [string, 'null']", true, true)]
    [InlineData("3.1.0", "type: [string, null]", true, true)]
    [InlineData("3.1.0", "enum: [a, null]", true, true)]
    [InlineData("3.1.0", "anyOf: [{ type: string }, { type: 'null' }]", true, true)]
    [InlineData("3.1.0", "", true, true)]
    public void A_member_is_null_where_it_is_optional_or_says_so(string version, string schema, bool isRequired, bool isNullable)
    {
        Sample sample = Sample.OfSchemas($"Thing:\n  required: [{(isRequired ? "a" : "")}]\n  properties:\n    a: {{ {schema} }}", version).IsClean();

        Assert.Equal((isRequired, isNullable), (sample.Member("a").IsRequired, sample.Member("a").IsNullable));
    }

    [Fact]
    public void Objects_inside_are_named_after_where_they_stand()
    {
        Sample sample = Sample.OfMembers("""
            content: { properties: { topics: { type: array, items: { properties: { name: {} } } } } }
            sizes: { additionalProperties: { properties: { width: {} } } }
            rows: { type: array, items: { type: array, items: { properties: { cell: {} } } } }
            """).IsClean();

        Assert.Equal(["Thing", "ThingContent", "ThingContentTopicsItem", "ThingSizesValue", "ThingRowsItemItem"], sample.Model.Types.Select(type => type.Name));
        Assert.Equal(TypeRef.ListOf(TypeRef.ListOf(TypeRef.Record("ThingRowsItemItem"))), sample.Member("rows").Type);
        Assert.Equal(TypeRef.MapOf(TypeRef.Record("ThingSizesValue")), sample.Member("sizes").Type);
    }

    [Fact]
    public void A_name_that_is_a_component_already_is_numbered()
    {
        Sample sample = Sample.OfSchemas("Thing:\n  properties:\n    [|part|]: { properties: { a: {} } }\nThingPart: { properties: { b: {} } }");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal(TypeRef.Record("ThingPart2"), sample.Member("part").Type);
        Assert.Equal("ThingPart", sample.Record("ThingPart").SchemaName);
        Assert.Equal("", sample.Record("ThingPart2").SchemaName);
    }

    [Fact]
    public void Maps_lists_and_aliases_need_no_type_of_their_own()
    {
        Sample sample = Sample.OfSchemas("Id: { type: string, maxLength: 20, description: An id. }\nIds: { type: array, items: { $ref: '#/components/schemas/Id' } }\nThing: { properties: { a: { $ref: '#/components/schemas/Ids' }, b: { $ref: '#/components/schemas/Id' }, c: { additionalProperties: { type: integer } } } }").IsClean();

        Assert.Equal("Thing", Assert.Single(sample.Model.Types).Name);
        Assert.Equal(TypeRef.ListOf(new TypeRef(TypeKind.String)), sample.Member("a").Type);
        Assert.Equal((20, "An id."), (sample.Member("b").Constraints.MaxLength, sample.Member("b").Doc.Summary));
        Assert.Equal(TypeRef.MapOf(new TypeRef(TypeKind.Int64)), sample.Member("c").Type);
    }

    [Fact]
    public void A_record_can_hold_itself()
    {
        Sample sample = Sample.OfMembers("parent: { $ref: '#/components/schemas/Thing' }\nchildren: { type: array, items: { $ref: '#/components/schemas/Thing' } }").IsClean();

        Assert.Equal([TypeRef.Record("Thing"), TypeRef.ListOf(TypeRef.Record("Thing"))], sample.Record("Thing").Properties.Select(property => property.Type));
    }

    [Fact]
    public void A_list_that_holds_only_itself_is_any_value()
    {
        Sample sample = Sample.OfSchemas("Nest: { type: array, items: { $ref: '#/components/schemas/Nest' } }\nThing: { properties: { a: { $ref: '#/components/schemas/Nest' } } }");

        sample.Finds(SpecIssueKind.FreeForm);
        Assert.Equal(TypeKind.List, sample.Member("a").Type.Kind);
    }

    [Fact]
    public void A_required_name_that_is_no_member_is_reported()
    {
        Sample sample = Sample.OfSchemas("Thing: { required: [id, [|nmae|]], properties: { id: {}, name: {} } }");

        Assert.EndsWith("Did you mean \"name\"?", sample.Finds(SpecIssueKind.UnexpectedStructure).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Docs_and_deprecation_come_along()
    {
        Sample sample = Sample.OfSchemas("Thing:\n  description: <b>A thing</b>\n  deprecated: true\n  properties:\n    a: { description: Its a., deprecated: true }").IsClean();

        Assert.Equal(("A thing", true), (sample.Record("Thing").Doc.Summary, sample.Record("Thing").IsDeprecated));
        Assert.Equal(("Its a.", true), (sample.Member("a").Doc.Summary, sample.Member("a").IsDeprecated));
    }

    [Theory]
    [InlineData("[|5|]")]
    [InlineData("[|[]|]")]
    public void A_schema_that_is_none_costs_the_member(string schema)
    {
        Sample sample = Sample.OfMembers("b: {}\na: " + schema.Replace("[|[]|]", "[]", StringComparison.Ordinal));

        sample.Finds(SpecIssueKind.MemberLeftOut);
        Assert.Equal("b", Assert.Single(sample.Record("Thing").Properties).JsonName);
    }
}
