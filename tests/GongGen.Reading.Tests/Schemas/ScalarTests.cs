using GongGen.Model.Issues;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Schemas;

public class ScalarTests
{
    [Theory]
    [InlineData("type: string", TypeKind.String)]
    [InlineData("type: string, format: date-time", TypeKind.DateTimeOffset)]
    [InlineData("type: string, format: date", TypeKind.DateOnly)]
    [InlineData("type: string, format: byte", TypeKind.Bytes)]
    [InlineData("type: string, format: binary", TypeKind.String)]
    [InlineData("type: string, format: url", TypeKind.String)]
    [InlineData("type: boolean", TypeKind.Boolean)]
    [InlineData("type: integer", TypeKind.Int64)]
    [InlineData("type: integer, format: int32", TypeKind.Int32)]
    [InlineData("type: integer, format: int64", TypeKind.Int64)]
    [InlineData("type: number", TypeKind.Double)]
    [InlineData("type: number, format: float", TypeKind.Single)]
    [InlineData("type: number, format: double", TypeKind.Double)]
    [InlineData("type: number, format: decimal", TypeKind.Decimal)]
    [InlineData("type: [integer, number]", TypeKind.Double)]
    [InlineData("", TypeKind.Json)]
    [InlineData("type: object", TypeKind.Json)]
    [InlineData("type: object, properties: {}", TypeKind.Json)]
    [InlineData("type: object, additionalProperties: true", TypeKind.Json)]
    [InlineData("type: object, additionalProperties: {}", TypeKind.Json)]
    [InlineData("type: object, additionalProperties: false", TypeKind.Json)]
    [InlineData("enum: [1, 2]", TypeKind.Int64)]
    [InlineData("enum: [1.5, 2]", TypeKind.Double)]
    [InlineData("enum: [true]", TypeKind.Boolean)]
    [InlineData("type: integer, enum: [1, 2]", TypeKind.Int64)]
    [InlineData("const: 5", TypeKind.Int64)]
    [InlineData("enum: [1, a]", TypeKind.Json)]
    public void Types_and_formats_map(string schema, TypeKind expected)
    {
        Sample sample = Sample.OfMembers($"a: {{ {schema} }}").IsClean();

        Assert.Equal(new TypeRef(expected), sample.Member("a").Type);
    }

    [Fact]
    public void An_unknown_type_is_any_value()
    {
        Sample sample = Sample.OfMembers("a: { type: [|strnig|] }");

        Assert.EndsWith("Did you mean \"string\"?", sample.Finds(SpecIssueKind.UnknownType, "#/components/schemas/Thing/properties/a/type").Message, StringComparison.Ordinal);
        Assert.Equal(TypeKind.Json, sample.Member("a").Type.Kind);
    }

    [Fact]
    public void An_unknown_number_format_is_reported()
    {
        Sample sample = Sample.OfMembers("a: { type: integer, format: [|huge|] }");

        sample.Finds(SpecIssueKind.UnknownType);
        Assert.Equal(TypeKind.Int64, sample.Member("a").Type.Kind);
    }

    [Fact]
    public void Several_types_with_known_values_are_any_value()
    {
        Sample sample = Sample.OfMembers("[|a|]: { type: [string, integer], enum: [a, 1] }");

        sample.Finds(SpecIssueKind.FreeForm, "#/components/schemas/Thing/properties/a");
        Assert.Equal(TypeKind.Json, sample.Member("a").Type.Kind);
    }

    [Fact]
    public void Numbers_that_are_an_enum_are_told_in_the_remarks() =>
        Assert.Equal("Known values: 1, 2", Sample.OfMembers("a: { type: integer, enum: [1, 2] }").IsClean().Member("a").Doc.Remarks);
}
