using GongGen.Model.Issues;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Schemas;

public class CompositionTests
{
    private const string Base = "Base: { required: [id], properties: { id: { type: string }, inner: { properties: { x: {} } } } }\n";

    [Fact]
    public void AllOf_merges_into_one_record()
    {
        Sample sample = Sample.OfSchemas(Base + "Thing:\n  allOf:\n    - $ref: '#/components/schemas/Base'\n    - properties: { a: {} }\n    - required: [a]\n  properties: { b: {} }").IsClean();

        Assert.Equal(["id", "inner", "a", "b"], sample.Record("Thing").Properties.Select(property => property.JsonName));
        Assert.Equal([true, false, true, false], sample.Record("Thing").Properties.Select(property => property.IsRequired));
    }

    [Fact]
    public void A_type_inside_a_merged_schema_is_shared_with_it()
    {
        Sample sample = Sample.OfSchemas("Thing: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { a: {} } }] }\n" + Base).IsClean();

        Assert.Equal(["Thing", "Base", "BaseInner"], sample.Model.Types.Select(type => type.Name));
        Assert.Equal(TypeRef.Record("BaseInner"), sample.Member("inner").Type);
    }

    [Fact]
    public void AllOf_around_one_reference_is_that_reference()
    {
        Sample sample = Sample.OfSchemas(Base + "Thing: { properties: { a: { description: Its base., nullable: true, allOf: [{ $ref: '#/components/schemas/Base' }] } } }", "3.0.3").IsClean();

        Assert.Equal((TypeRef.Record("Base"), "Its base."), (sample.Member("a").Type, sample.Member("a").Doc.Summary));
    }

    [Fact]
    public void A_later_part_overrides_a_member_in_its_place()
    {
        Sample sample = Sample.OfSchemas(Base + "Thing: { allOf: [{ $ref: '#/components/schemas/Base' }], properties: { id: { type: integer } } }").IsClean();

        Assert.Equal(["id", "inner"], sample.Record("Thing").Properties.Select(property => property.JsonName));
        Assert.Equal(TypeKind.Int64, sample.Member("id").Type.Kind);
    }

    [Fact]
    public void AllOf_in_a_circle_is_cut()
    {
        Sample sample = Sample.OfSchemas("A: { allOf: [{ $ref: '#/components/schemas/B' }], properties: { x: {} } }\nB: { allOf: [{ $ref: '#/components/schemas/A' }], properties: { y: {} } }");

        Assert.All(sample.Result.Issues, issue => Assert.Equal(SpecIssueKind.UnresolvedReference, issue.Kind));
        Assert.Equal(["y", "x"], sample.Record("A").Properties.Select(property => property.JsonName));
    }

    [Theory]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Base' }]")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Base' }, { type: 'null' }]")]
    [InlineData("anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Base' }]")]
    public void One_alternative_beside_null_is_that_alternative(string schema) =>
        Assert.Equal(TypeRef.Record("Base"), Sample.OfSchemas(Base + $"Thing: {{ properties: {{ a: {{ {schema} }} }} }}").IsClean().Member("a").Type);

    [Fact]
    public void Alternatives_that_are_texts_are_text() =>
        Assert.Equal(TypeKind.String, Sample.OfMembers("a: { oneOf: [{ type: string, maxLength: 3 }, { type: string }] }").IsClean().Member("a").Type.Kind);

    [Fact]
    public void Alternatives_with_known_values_are_one_enum()
    {
        Sample sample = Sample.OfMembers("a: { anyOf: [{ type: string, enum: [x, y] }, { const: z }, { type: string, enum: [x] }, { type: string }] }").IsClean();

        Assert.Equal(TypeRef.Enum("ThingA"), sample.Member("a").Type);
        Assert.Equal(["x", "y", "z"], sample.Enum("ThingA").Members.Select(member => member.WireValue));
    }

    [Fact]
    public void Members_beside_alternatives_stay()
    {
        Sample sample = Sample.OfSchemas("[|Thing|]: { properties: { a: {} }, oneOf: [{ required: [a] }] }");

        sample.Finds(SpecIssueKind.FreeForm);
        Assert.Single(sample.Record("Thing").Properties);
    }
}
