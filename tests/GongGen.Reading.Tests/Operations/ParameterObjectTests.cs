using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Operations;

public class ParameterObjectTests
{
    private const string Object = "schema: { type: object, properties: { a: { type: string }, b: { type: integer } } }";

    [Theory]
    [InlineData("query", "", ParameterStyle.Repeated)]
    [InlineData("query", "explode: false", ParameterStyle.Comma)]
    [InlineData("query", "style: deepObject", ParameterStyle.Deep)]
    [InlineData("query", "style: deepObject, explode: false", ParameterStyle.Deep)]
    [InlineData("query", "style: spaceDelimited, explode: false", ParameterStyle.Space)]
    [InlineData("query", "style: pipeDelimited, explode: false", ParameterStyle.Pipe)]
    [InlineData("header", "", ParameterStyle.Comma)]
    [InlineData("header", "explode: true", ParameterStyle.Pairs)]
    [InlineData("cookie", "", ParameterStyle.Repeated)]
    [InlineData("cookie", "explode: false", ParameterStyle.Comma)]
    [InlineData("path", "", ParameterStyle.Comma)]
    [InlineData("path", "explode: true", ParameterStyle.Pairs)]
    [InlineData("path", "style: label", ParameterStyle.Label)]
    [InlineData("path", "style: label, explode: true", ParameterStyle.LabelEach)]
    [InlineData("path", "style: matrix", ParameterStyle.Matrix)]
    [InlineData("path", "style: MATRIX, explode: true", ParameterStyle.MatrixEach)]
    public void Objects_are_written_as_the_style_says(string location, string style, ParameterStyle expected)
    {
        ParameterModel parameter = Assert.Single(Of(location, style, Object).IsClean().Operation.Parameters);

        Assert.Equal((expected, TypeRef.Record("DoItP")), (parameter.Style, parameter.Type));
    }

    [Theory]
    [InlineData("label", "type: string", ParameterStyle.Label)]
    [InlineData("label, explode: true", "type: string", ParameterStyle.Label)]
    [InlineData("matrix", "type: integer", ParameterStyle.Matrix)]
    [InlineData("label", "type: array, items: { type: string }", ParameterStyle.Label)]
    [InlineData("label, explode: true", "type: array, items: { type: string }", ParameterStyle.LabelEach)]
    [InlineData("matrix, explode: true", "type: array, items: { type: string }", ParameterStyle.MatrixEach)]
    public void Paths_have_styles_of_their_own(string style, string schema, ParameterStyle expected) =>
        Assert.Equal(expected, Assert.Single(Of("path", $"style: {style}", $"schema: {{ {schema} }}").IsClean().Operation.Parameters).Style);

    [Theory]
    [InlineData("schema: { type: object }", TypeKind.Json)]
    [InlineData("schema: { type: object, additionalProperties: { type: integer } }", TypeKind.Map)]
    [InlineData("schema: { oneOf: [{ type: string }, { type: integer }] }", TypeKind.Union)]
    [InlineData("schema: { type: object, properties: { a: { type: array, items: { type: string } } } }", TypeKind.Record)]
    [InlineData("style: deepObject, schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } }", TypeKind.Record)]
    [InlineData("content: { application/json: { schema: { type: object, properties: { a: { type: object, properties: { b: { type: object, properties: { c: {} } } } } } } } }", TypeKind.Record)]
    [InlineData("content: { application/json: { schema: { type: array, items: { type: object } } } }", TypeKind.List)]
    [InlineData("content: { text/plain: { schema: { type: string } } }", TypeKind.String)]
    public void Types_follow_the_schema(string parameter, TypeKind expected) =>
        Assert.Equal(expected, Assert.Single(Of("query", "", parameter).IsClean().Operation.Parameters).Type.Kind);

    [Fact]
    public void Content_is_JSON() =>
        Assert.Equal(ParameterStyle.Json, Assert.Single(Of("header", "", "content: { application/json: { schema: { type: string } } }").IsClean().Operation.Parameters).Style);

    [Theory]
    [InlineData("explode: false, schema: { type: object, properties: { a: { type: array, items: { type: string } } } }", "its member \"a\" is a list")]
    [InlineData("schema: { type: object, properties: { a: { type: object, properties: { b: {} } } } }", "its member \"a\" is no single value")]
    [InlineData("style: deepObject, schema: { type: object, properties: { a: { type: object, properties: { b: { type: object, properties: { c: {} } } } } } }", "its member \"b\" is no single value")]
    [InlineData("style: deepObject, schema: { type: array, items: { type: string } }", "deepObject says nothing about lists")]
    [InlineData("schema: { type: object, additionalProperties: { type: array, items: { type: array, items: {} } } }", "a value of its map is no single value")]
    [InlineData("schema: { type: array, items: { type: object, properties: { a: {} } } }", "its items are no texts")]
    [InlineData("content: { application/xml: {}, image/png: {} }", "")]
    public void What_the_style_cannot_write_is_left_out(string parameter, string reason)
    {
        Sample sample = Of("query", "", parameter);
        if (reason.Length == 0)
        {
            Assert.Equal(TypeKind.String, Assert.Single(sample.IsClean().Operation.Parameters).Type.Kind);
            return;
        }

        Assert.Contains(reason, sample.Finds(SpecIssueKind.MemberLeftOut).Message, StringComparison.Ordinal);
        Assert.Empty(sample.Operation.Parameters);
    }

    [Theory]
    [InlineData("path", "[|deepObject|]", "means nothing in a path")]
    [InlineData("header", "[|matrix|]", "means nothing in a header")]
    [InlineData("query", "[|label|]", "means nothing in a query")]
    [InlineData("query", "[|wavy|]", "is unknown")]
    public void A_style_of_another_place_is_ignored(string location, string style, string what)
    {
        Sample sample = Of(location, $"style: {style}", "schema: { type: string }");

        Assert.Contains(what, sample.Finds(SpecIssueKind.UnexpectedStructure).Message, StringComparison.Ordinal);
        Assert.Single(sample.Operation.Parameters);
    }

    [Fact]
    public void An_object_checks_itself_before_it_is_sent() => Assert.True(Of("query", "", Object).IsClean().Record("DoItP").IsInRequests);

    private static Sample Of(string location, string style, string rest) => Sample.OfOperation(
        $"parameters: [{{ name: p, in: {location}, {(location == "path" ? "required: true, " : "")}{style}{(style.Length > 0 ? ", " : "")}{rest} }}]\nresponses: {{}}",
        location == "path" ? "/things/{p}" : "/things");
}
