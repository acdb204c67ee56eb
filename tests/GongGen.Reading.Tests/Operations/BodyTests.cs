using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Operations;

public class BodyTests
{
    [Theory]
    [InlineData("application/json: { schema: { $ref: '#/components/schemas/Call' } }", BodyKind.Json, "application/json", TypeKind.Record)]
    [InlineData("application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Call' } } }", BodyKind.Json, "application/json", TypeKind.List)]
    [InlineData("multipart/form-data: { schema: { properties: { a: {} } } }, application/merge-patch+json: { schema: {} }", BodyKind.Json, "application/merge-patch+json", TypeKind.Json)]
    [InlineData("'*/*': { schema: { type: string } }", BodyKind.Json, "application/json", TypeKind.String)]
    [InlineData("application/octet-stream: { schema: { type: string, format: binary } }", BodyKind.Binary, "application/octet-stream", TypeKind.Binary)]
    [InlineData("audio/mpeg: { schema: { type: string, format: binary } }", BodyKind.Binary, "audio/mpeg", TypeKind.Binary)]
    [InlineData("audio/mpeg: {}", BodyKind.Binary, "audio/mpeg", TypeKind.Binary)]
    [InlineData("text/plain: { schema: { type: string } }", BodyKind.Text, "text/plain", TypeKind.String)]
    [InlineData("application/x-ndjson: { schema: { type: string } }", BodyKind.Text, "application/x-ndjson", TypeKind.String)]
    public void A_media_type_decides_how_a_body_is_written(string content, BodyKind kind, string mediaType, TypeKind type)
    {
        BodyModel body = Of($"required: true, content: {{ {content} }}").IsClean().Operation.Body!;

        Assert.Equal((kind, mediaType, type, true, "request"), (body.Kind, body.MediaType, body.Type!.Kind, body.IsRequired, body.Name));
    }

    [Fact]
    public void An_object_inside_is_named_after_the_operation()
    {
        Sample sample = Of("content: { application/json: { schema: { properties: { filter: { properties: { x: {} } } } } } }").IsClean();

        Assert.Equal(TypeRef.Record("DoItRequest"), sample.Operation.Body!.Type);
        Assert.False(sample.Operation.Body.IsRequired);
        Assert.Contains(sample.Model.Types, type => type.Name == "DoItRequestFilter");
    }

    [Theory]
    [InlineData("multipart/form-data", BodyKind.Multipart)]
    [InlineData("application/x-www-form-urlencoded", BodyKind.Form)]
    public void Parts_are_parameters(string mediaType, BodyKind kind)
    {
        BodyModel body = Of($"content: {{ {mediaType}: {{ schema: {{ required: [b], properties: {{ a: {{ type: integer }}, b: {{ type: string, description: Its b. }} }} }} }} }}").IsClean().Operation.Body!;

        Assert.Equal((kind, null), (body.Kind, body.Type));
        Assert.Equal(["b: String", "a: Int64"], body.Parts.Select(part => $"{part.Name}: {part.Type.Kind}"));
        Assert.Equal("Its b.", body.Parts[0].Doc.Summary);
    }

    [Fact]
    public void Parts_keep_their_limits()
    {
        BodyModel body = Of("content: { multipart/form-data: { schema: { properties: { a: { type: string, maxLength: 5 }, file: { type: string, format: binary } } } } }").IsClean().Operation.Body!;

        Assert.Equal(5, body.Parts[0].Constraints.MaxLength);
        Assert.Same(ConstraintsModel.None, body.Parts[1].Constraints);
    }

    [Fact]
    public void A_file_is_a_binary_part()
    {
        Sample sample = Sample.OfOperation(
            "parameters: [{ name: id, in: query, schema: { type: string } }]\nrequestBody: { content: { multipart/form-data: { schema: { properties: { mediaFile: { type: string, format: binary }, [|id|]: { type: string } } } } } }\nresponses: {}");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal([("mediaFile", TypeKind.Binary), ("id2", TypeKind.String)], sample.Operation.Body!.Parts.Select(part => (part.Name, part.Type.Kind)));
    }

    [Theory]
    [InlineData("content: { multipart/form-data: { schema: { type: object } } }")]
    [InlineData("content: { multipart/form-data: {} }")]
    [InlineData("content: { application/x-www-form-urlencoded: { schema: { required: [a], properties: { a: { type: array, items: { type: object } } } } } }")]
    [InlineData("content: { application/x-www-form-urlencoded: { schema: { required: [a], properties: { a: { properties: { x: {} } } } } } }")]
    [InlineData("content: { application/pdf: { schema: { properties: { x: {} } } } }")]
    public void A_body_that_cannot_be_written_costs_the_operation(string body)
    {
        Sample sample = Of(body);

        sample.Finds(SpecIssueKind.OperationLeftOut);
        Assert.Empty(sample.Operations);
    }

    [Fact]
    public void A_list_of_files_is_a_list_of_parts()
    {
        Sample sample = Of("content: { multipart/form-data: { schema: { properties: { a: { type: array, items: { type: string, format: binary } } } } } }").IsClean();

        Assert.Equal(TypeRef.ListOf(new TypeRef(TypeKind.Binary)), Assert.Single(sample.Operation.Body!.Parts).Type);
    }

    [Fact]
    public void A_body_without_content_is_no_body()
    {
        Sample sample = Of("description: empty");

        sample.Finds(SpecIssueKind.UnexpectedStructure);
        Assert.Null(sample.Operation.Body);
    }

    [Fact]
    public void A_media_type_that_is_none_is_ignored()
    {
        Sample sample = Of("content: { [|\"a\\r\\nb/c\"|]: {}, application/json: { schema: {} } }");

        sample.Finds(SpecIssueKind.UnexpectedStructure);
        Assert.Equal("application/json", sample.Operation.Body!.MediaType);
    }

    private static Sample Of(string body) => Sample.OfOperation($"requestBody: {{ {body} }}\nresponses: {{}}", method: "post");
}
