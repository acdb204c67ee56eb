using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Operations;

public class PagingTests
{
    private const string Parameter = "parameters: [{ name: cursor, in: query, schema: { type: string } }]\n";
    private const string Body = "requestBody: { content: { application/json: { schema: { properties: { cursor: { type: string } } } } } }\n";

    [Theory]
    [InlineData("listCalls", "EnumerateCallsAsync")]
    [InlineData("getCallTranscripts", "EnumerateCallTranscriptsAsync")]
    [InlineData("list", "EnumerateAsync")]
    [InlineData("listen", "EnumerateListenAsync")]
    [InlineData("searchCalls", "EnumerateSearchCallsAsync")]
    public void Pages_are_enumerated(string id, string method)
    {
        PagingModel paging = Of(id, Parameter).Operation.Paging!;

        Assert.Equal((method, "Items", "cursor", ""), (paging.MethodName, paging.ItemsMember, paging.CursorParameter, paging.CursorBodyMember));
        Assert.Equal(TypeRef.Record("Call"), paging.ItemType);
        Assert.Equal(["Records", "Cursor"], paging.CursorPath);
    }

    [Fact]
    public void A_cursor_can_go_into_the_body() =>
        Assert.Equal(("", "Cursor"), (Of("a", Body).Operation.Paging!.CursorParameter, Of("a", Body).Operation.Paging!.CursorBodyMember));

    [Theory]
    [InlineData("", "{ type: string }", "")]
    [InlineData("parameters: [{ name: cursor, in: query, schema: { type: integer } }]\n", "{ type: string }", "")]
    [InlineData("parameters: [{ name: cursor, in: header, schema: { type: string } }]\n", "{ type: string }", "")]
    [InlineData(Parameter, "{ type: integer }", "")]
    [InlineData(Parameter, "{ type: string }", ", others: { type: array, items: {} }")]
    public void Anything_less_has_no_pages(string input, string cursor, string others) => Assert.Null(Of("a", input, cursor, others).Operation.Paging);

    [Fact]
    public void The_method_yields_to_an_operation_of_its_name()
    {
        Sample sample = Sample.OfPaths("/a:\n" + Operation("get", "listCalls", Parameter, "{ type: string }", "") + "  put: { operationId: enumerateCalls, responses: {} }");

        Assert.Equal("EnumerateCalls2Async", sample.Operations[0].Paging!.MethodName);
    }

    private static Sample Of(string id, string input, string cursor = "{ type: string }", string others = "") =>
        Sample.OfPaths("/a:\n" + Operation("post", id, input, cursor, others)).IsClean();

    private static string Operation(string method, string id, string input, string cursor, string others) =>
        $"  {method}:\n    operationId: {id}\n    {input.Replace("\n", "\n    ", StringComparison.Ordinal)}"
        + $"responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ properties: {{ records: {{ properties: {{ cursor: {cursor} }} }}, items: {{ type: array, items: {{ $ref: '#/components/schemas/Call' }} }}{others} }} }} }} }} }} }}\n";
}
