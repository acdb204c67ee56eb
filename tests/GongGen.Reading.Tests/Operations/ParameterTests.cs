using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Operations;

public class ParameterTests
{
    [Fact]
    public void Required_parameters_come_first()
    {
        Sample sample = Of("{ name: b, in: query, schema: { type: string } }", "{ name: a-id, in: query, required: true, schema: { type: integer } }", "{ name: X-Trace, in: header, schema: { type: string } }").IsClean();

        Assert.Equal(["aId", "b", "xTrace"], sample.Operation.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["a-id", "b", "X-Trace"], sample.Operation.Parameters.Select(parameter => parameter.WireName));
    }

    [Fact]
    public void An_operation_overrides_its_path()
    {
        Sample sample = Sample.OfPaths("""
            /a:
              parameters:
                - { name: x, in: query, schema: { type: string } }
                - { name: y, in: query, schema: { type: string } }
              get:
                operationId: a
                parameters: [{ name: x, in: query, schema: { type: integer } }]
                responses: {}
            """).IsClean();

        Assert.Equal([TypeKind.Int64, TypeKind.String], sample.Operation.Parameters.Select(parameter => parameter.Type.Kind));
    }

    [Theory]
    [InlineData("query", "", ParameterStyle.Repeated)]
    [InlineData("query", "style: FORM, explode: true", ParameterStyle.Repeated)]
    [InlineData("query", "style: form, explode: false", ParameterStyle.Comma)]
    [InlineData("query", "style: spaceDelimited, explode: false", ParameterStyle.Space)]
    [InlineData("query", "style: pipeDelimited", ParameterStyle.Pipe)]
    [InlineData("header", "style: SIMPLE", ParameterStyle.Comma)]
    public void Lists_are_written_as_the_style_says(string location, string style, ParameterStyle expected)
    {
        Sample sample = Of($"{{ name: a, in: {location}, {style}{(style.Length > 0 ? ", " : "")}schema: {{ type: array, items: {{ type: string }} }} }}").IsClean();

        Assert.Equal(expected, Assert.Single(sample.Operation.Parameters).Style);
    }

    [Theory]
    [InlineData("{ name: a, in: query, schema: { type: array, items: { type: array, items: {} } } }")]
    [InlineData("{ name: a, in: body, schema: { type: string } }")]
    [InlineData("{ name: 'a b', in: header, schema: { type: string } }")]
    [InlineData("{ name: \"a\\r\\nb\", in: header, schema: { type: string } }")]
    [InlineData("{ name: a, in: query, content: { application/xml+other: {} } }")]
    [InlineData("{ name: a, in: query, content: {} }")]
    [InlineData("{ name: a, in: path, required: true, schema: { type: string } }")]
    [InlineData("{ in: query, schema: { type: string } }")]
    public void What_cannot_be_sent_is_left_out(string parameter)
    {
        Sample sample = Of(parameter);

        sample.Finds(SpecIssueKind.MemberLeftOut);
        Assert.Empty(sample.Operation.Parameters);
    }

    [Fact]
    public void What_cannot_be_sent_and_is_required_costs_the_operation()
    {
        Sample sample = Of("{ name: a, in: query, required: true, schema: { type: object, properties: { x: { type: object } } }, content: { image/png: {} } }");

        sample.Finds(SpecIssueKind.OperationLeftOut);
        Assert.Empty(sample.Model.Apis);
        Assert.DoesNotContain(sample.Model.Types, type => type.Name == "DoItA");
    }

    [Fact]
    public void A_placeholder_without_a_parameter_becomes_one()
    {
        Sample sample = Sample.OfOperation("responses: {}", "/a/{call-id}");

        sample.Finds(SpecIssueKind.UnexpectedStructure);
        ParameterModel parameter = Assert.Single(sample.Operation.Parameters);
        Assert.Equal(("call-id", "callId", true, TypeKind.String), (parameter.WireName, parameter.Name, parameter.IsRequired, parameter.Type.Kind));
    }

    [Theory]
    [InlineData("cancellationToken", "cancellationTokenValue")]
    [InlineData("request", "requestValue")]
    public void Names_of_the_signature_are_taken(string name, string expected)
    {
        Sample sample = Sample.OfOperation($"parameters: [{{ name: {name}, in: query, schema: {{ type: string }} }}]\nrequestBody: {{ content: {{ application/json: {{ schema: {{}} }} }} }}\nresponses: {{}}");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal(expected, Assert.Single(sample.Operation.Parameters).Name);
        Assert.Equal("request", sample.Operation.Body!.Name);
    }

    [Fact]
    public void A_parameter_that_stands_twice_counts_once()
    {
        Sample sample = Of("{ name: a, in: query, schema: { type: string } }", "{ name: a, in: query, schema: { type: integer } }", "{ name: a, in: header, schema: { type: string } }");

        sample.Finds(SpecIssueKind.MemberLeftOut);
        Assert.Equal(["a", "a2"], sample.Operation.Parameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public void Headers_that_the_client_sets_are_ignored() =>
        Assert.Empty(Of("{ name: Authorization, in: header, required: true, schema: { type: string } }", "{ name: content-type, in: header }").IsClean().Operation.Parameters);

    [Fact]
    public void A_value_without_a_type_is_text() => Assert.Equal(TypeKind.String, Assert.Single(Of("{ name: a, in: query }").IsClean().Operation.Parameters).Type.Kind);

    [Fact]
    public void An_enum_is_named_after_the_operation() =>
        Assert.Equal(TypeRef.Enum("DoItLogType"), Assert.Single(Of("{ name: logType, in: query, schema: { type: string, enum: [a] } }").IsClean().Operation.Parameters).Type);

    [Fact]
    public void What_operations_share_is_named_after_itself()
    {
        Sample sample = Sample.Of("""
            openapi: 3.0.3
            info: {}
            paths:
              /a: { get: { operationId: a, parameters: [{ $ref: '#/components/parameters/Kind' }, { name: x, in: body, required: true }], responses: {} } }
              /b: { get: { operationId: b, parameters: [{ $ref: '#/components/parameters/Kind' }], responses: { '200': { $ref: '#/components/responses/Page' } } } }
            components:
              parameters: { Kind: { name: kind, in: query, schema: { enum: [x] } } }
              responses: { Page: { description: '', content: { application/json: { schema: { properties: { a: {} } } } } } }
            """);

        sample.Finds(SpecIssueKind.OperationLeftOut);
        Assert.Equal(["Kind", "PageResponse"], sample.Model.Types.Select(type => type.Name));
        Assert.Equal(TypeRef.Enum("Kind"), Assert.Single(sample.Operation.Parameters).Type);
    }

    [Fact]
    public void Docs_and_limits_come_along()
    {
        ParameterModel parameter = Assert.Single(Of("{ name: a, in: query, description: Its a., deprecated: true, schema: { type: string, maxLength: 3, description: Other. } }").IsClean().Operation.Parameters);

        Assert.Equal(("Its a.", true, 3), (parameter.Doc.Summary, parameter.IsDeprecated, parameter.Constraints.MaxLength));
    }

    private static Sample Of(params string[] parameters) =>
        Sample.OfOperation("parameters:\n" + string.Concat(parameters.Select(parameter => $"  - {parameter}\n")) + "responses: {}");
}
