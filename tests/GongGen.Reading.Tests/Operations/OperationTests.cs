using GongGen.Model.Issues;
using GongGen.Model.Operations;

namespace GongGen.Reading.Tests.Operations;

public class OperationTests
{
    [Theory]
    [InlineData("listCalls", "ListCallsAsync")]
    [InlineData("list_calls", "ListCallsAsync")]
    [InlineData("runAsync", "RunAsync")]
    [InlineData("listCRMCalls", "ListCRMCallsAsync")]
    public void A_method_is_named_after_the_operation(string id, string method)
    {
        Sample sample = Sample.OfPaths($"/a:\n  get: {{ operationId: {id}, responses: {{}} }}").IsClean();

        Assert.Equal((id, method), (sample.Operation.Id, sample.Operation.MethodName));
    }

    [Fact]
    public void A_missing_id_is_derived()
    {
        Sample sample = Sample.OfPaths("/v2/calls/{id}/media:\n  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n  [|put|]: { responses: {} }");

        sample.Finds(SpecIssueKind.NameChanged, "#/paths/~1v2~1calls~1{id}~1media/put");
        Assert.Equal(("putCallsByIdMedia", "PutCallsByIdMediaAsync"), (sample.Operation.Id, sample.Operation.MethodName));
    }

    [Fact]
    public void An_id_that_stands_twice_is_numbered()
    {
        Sample sample = Sample.OfPaths("/a:\n  get: { operationId: a, tags: [X], responses: {} }\n  put: { operationId: [|a|], tags: [Y], responses: {} }");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal(["AAsync", "A2Async"], sample.Operations.Select(operation => operation.MethodName));
    }

    [Fact]
    public void The_summary_is_the_first_sentence_where_there_is_none()
    {
        Assert.Equal(new Model.DocModel("Short.", "Long."), Sample.OfOperation("summary: Short.\ndescription: Long.\nresponses: {}").Operation.Doc);
        Assert.Equal(new Model.DocModel("One.", "One. Two."), Sample.OfOperation("description: One. Two.\nresponses: {}").Operation.Doc);
        Assert.Equal(new Model.DocModel("One."), Sample.OfOperation("description: One.\nresponses: {}").Operation.Doc);
    }

    [Fact]
    public void Deprecation_comes_along() => Assert.True(Sample.OfOperation("deprecated: true\nresponses: {}").Operation.IsDeprecated);

    [Theory]
    [InlineData("a")]
    [InlineData("/a?x=1")]
    [InlineData("/a b")]
    [InlineData("\"/a\\n\"")]
    [InlineData("'/a\"'")]
    public void A_path_that_is_none_is_ignored(string path)
    {
        Sample sample = Sample.OfPaths($"[|{path}|]:\n  get: {{ operationId: a, responses: {{}} }}");

        sample.Finds(SpecIssueKind.UnexpectedStructure);
        Assert.Empty(sample.Operations);
    }

    [Fact]
    public void Extensions_and_other_keys_of_a_path_are_no_operations() =>
        Assert.Equal("a", Sample.OfPaths("x-a: { get: { responses: {} } }\n/a:\n  summary: s\n  x-b: 1\n  get: { operationId: a, responses: {} }").IsClean().Operation.Id);

    [Theory]
    [InlineData("200", ResponseKind.Json, "404,default")]
    [InlineData("201", ResponseKind.Json, "404,default")]
    [InlineData("2XX", ResponseKind.Json, "404,default")]
    [InlineData("404", ResponseKind.Json, "")]
    public void The_lowest_success_with_content_decides(string status, ResponseKind kind, string failures)
    {
        string success = status == "404" ? "" : $"  '{status}': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Call' }} }} }} }}\n";
        Sample sample = Sample.OfOperation(
            "responses:\n  default: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }\n"
            + (status == "404" ? "" : "  '404': { description: n }\n") + success).IsClean();

        Assert.Equal(kind, sample.Operation.Response.Kind);
        Assert.Equal(status == "404" ? "Problem" : "Call", sample.Operation.Response.Type!.Name);
        Assert.Equal(failures, string.Join(',', sample.Operation.Failures.Select(failure => failure.Status)));
    }

    [Theory]
    [InlineData("application/json: { schema: { type: string } }", ResponseKind.Json)]
    [InlineData("application/problem+json: { schema: { type: string } }", ResponseKind.Json)]
    [InlineData("'*/*': { schema: { $ref: '#/components/schemas/Call' } }", ResponseKind.Json)]
    [InlineData("'*/*': {}", ResponseKind.Binary)]
    [InlineData("text/plain: {}, application/json; charset=utf-8: { schema: {} }", ResponseKind.Json)]
    [InlineData("text/csv: { schema: { type: string } }", ResponseKind.Text)]
    [InlineData("application/xml: { schema: { type: object } }", ResponseKind.Text)]
    [InlineData("application/octet-stream: {}", ResponseKind.Binary)]
    [InlineData("video/mp4: { schema: { type: string, format: binary } }", ResponseKind.Binary)]
    public void A_media_type_decides_what_an_answer_holds(string content, ResponseKind kind) =>
        Assert.Equal(kind, Sample.OfOperation($"responses: {{ '200': {{ description: '', content: {{ {content} }} }} }}").IsClean().Operation.Response.Kind);

    [Fact]
    public void An_empty_success_is_no_content_even_beside_a_default() =>
        Assert.Equal(ResponseKind.None, Sample.OfOperation("responses: { '204': { description: Done }, default: { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } } }").IsClean().Operation.Response.Kind);

    [Theory]
    [InlineData("responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } } }")]
    [InlineData("responses: { '200': { $ref: '#/components/responses/Gone' } }")]
    [InlineData("responses: { '200': { description: '', content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Gone' } } } } } }")]
    [InlineData("requestBody: { $ref: '#/components/requestBodies/Gone' }\nresponses: {}")]
    [InlineData("requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } }\nresponses: {}")]
    [InlineData("parameters: [{ $ref: '#/components/parameters/Gone' }]\nresponses: {}")]
    [InlineData("parameters: [{ name: a, in: query, required: true, schema: { $ref: '#/components/schemas/Gone' } }]\nresponses: {}")]
    public void An_operation_that_needs_what_is_missing_is_left_out_alone(string operation)
    {
        Sample sample = Sample.OfPaths($"/a:\n  get:\n    operationId: a\n    {operation.Replace("\n", "\n    ", StringComparison.Ordinal)}\n  put: {{ operationId: b, responses: {{}} }}");

        sample.Finds(SpecIssueKind.UnresolvedReference);
        Assert.StartsWith("GET /a was left out", sample.Finds(SpecIssueKind.OperationLeftOut, "#/paths/~1a/get").Message, StringComparison.Ordinal);
        Assert.Equal("b", sample.Operation.Id);
    }

    [Fact]
    public void A_failure_that_is_missing_costs_nothing()
    {
        Sample sample = Sample.OfOperation("responses: { '200': { description: '' }, '400': { $ref: '#/components/responses/Gone' }, '500': { description: Boom, content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } } }");

        Assert.Equal([new FailureModel("400", ""), new FailureModel("500", "Boom")], sample.Operation.Failures);
    }

    [Fact]
    public void A_status_that_is_none_is_ignored() => Sample.OfOperation("responses: { [|OK|]: { description: '' } }").Finds(SpecIssueKind.UnexpectedStructure);
}
