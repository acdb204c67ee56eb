using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Schemas;

public class DefaultTests
{
    [Theory]
    [InlineData("type: integer, default: 100", "100")]
    [InlineData("type: integer, default: 1e3", "1000")]
    [InlineData("type: number, default: -0.5", "-0.5")]
    [InlineData("type: boolean, default: false", "false")]
    [InlineData("type: string, default: up", "\"up\"")]
    [InlineData("type: string, default: 5", "\"5\"")]
    [InlineData("type: string, default: ''", "\"\"")]
    [InlineData("type: string, enum: [up, down], default: up", "\"up\"")]
    [InlineData("type: string, format: date, default: 2024-01-31", "2024-01-31")]
    [InlineData("type: array, items: { type: string }, default: [a, b]", "\"a\", \"b\"")]
    [InlineData("type: array, items: { type: integer }, default: [1]", "1")]
    [InlineData("default: true", "true")]
    [InlineData("oneOf: [{ type: string }, { type: integer }], default: 7", "7")]
    [InlineData("$ref: '#/components/schemas/Kind'", "\"a\"")]
    [InlineData("$ref: '#/components/schemas/Kind', default: b", "\"b\"")]
    public void Default_is_said(string schema, string expected)
    {
        Sample sample = Sample.OfSchemas($"Thing: {{ type: object, properties: {{ a: {{ {schema} }} }} }}\nKind: {{ type: string, enum: [a, b], default: a }}").IsClean();

        Assert.Equal(expected, sample.Member("a").Doc.Default);
    }

    [Theory]
    [InlineData("type: string, default: null")]
    [InlineData("type: object, default: { a: 1 }")]
    [InlineData("type: array, items: { type: integer }, default: [1, 2, 3, 4, 5, 6]")]
    [InlineData("type: array, items: { type: integer }, default: []")]
    [InlineData("type: string, default: 'A text that goes on and on, far longer than what a person would read where a member is shown in a list'")]
    public void Default_of_more_than_a_few_words_is_not_said(string schema) => Assert.Equal("", Sample.OfMembers($"a: {{ {schema} }}").IsClean().Member("a").Doc.Default);

    [Fact]
    public void Default_of_what_must_be_given_is_not_said() =>
        Assert.Equal("", Sample.OfSchemas("Thing: { type: object, required: [a], properties: { a: { type: integer, default: text } } }").IsClean().Member("a").Doc.Default);

    [Theory]
    [InlineData("type: integer, default: [|text|]", "no whole number")]
    [InlineData("type: integer, default: [|1.5|]", "no whole number")]
    [InlineData("type: number, default: [|'1'|]", "no number")]
    [InlineData("type: boolean, default: [|'true'|]", "neither true nor false")]
    [InlineData("type: string, enum: [a, b], default: [|c|]", "not among the listed values")]
    [InlineData("type: string, format: date-time, default: [|soon|]", "no point in time")]
    [InlineData("type: array, items: { type: string }, default: [|a|]", "no list")]
    [InlineData("type: object, additionalProperties: { type: string }, default: [|a|]", "no object")]
    [InlineData("type: string, [|default|]: [a]", "no single value")]
    [InlineData("type: array, items: { type: integer }, [|default|]: [1, b]", "no whole number")]
    public void Default_that_the_type_cannot_have_is_ignored(string schema, string what)
    {
        Sample sample = Sample.OfMembers($"a: {{ {schema} }}");

        Assert.Contains($"is {what}; it was ignored", sample.Finds(SpecIssueKind.UnexpectedStructure, "#/components/schemas/Thing/properties/a/default").Message, StringComparison.Ordinal);
        Assert.Equal("", sample.Member("a").Doc.Default);
    }

    [Fact]
    public void Default_of_a_parameter_is_said_beside_its_description()
    {
        Sample sample = Sample.OfOperation("parameters: [{ name: size, in: query, description: How many., schema: { type: integer, default: 50 } }]\nresponses: {}").IsClean();

        Assert.Equal(("How many.", "50"), (sample.Operation.Parameters[0].Doc.Summary, sample.Operation.Parameters[0].Doc.Default));
    }
}
