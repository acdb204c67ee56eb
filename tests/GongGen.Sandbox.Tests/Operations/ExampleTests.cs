using System.Text.Json.Nodes;
using GongGen.Sandbox.Tests.Testing;
using GongGen.Testing.Documents;

namespace GongGen.Sandbox.Tests.Operations;

/// <summary>Operations without a behaviour of their own answer as the document describes.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Described => new(EveryOperation.Described);

    public static TheoryData<string> Paged => new(GongOperation.All.Where(operation => operation.Rows is not null).Select(operation => operation.Id).Intersect(EveryOperation.Described));

    [Fact]
    public void The_sandbox_has_the_operations_of_the_document() =>
        Assert.Equal(EveryOperation.Names.Order(StringComparer.Ordinal), GongSandbox.Operations.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Described))]
    public async Task Every_member_is_there(string operation)
    {
        await using var gong = await Session.StartAsync();
        var request = OperationRequest.Of(GongOperation.ById[operation], isWhole: false);

        var reply = await request.SendAsync(gong);

        Assert.Equal(request.Operation.Success, reply.Status);
        Assert.Empty(SchemaCheck.Problems(JsonNode.Parse(reply.Body.GetRawText()), Schema(request)));
        Assert.Equal(GongSchemas.Members(Schema(request)).Keys.Order(StringComparer.Ordinal), reply.Body.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Described))]
    public async Task The_least_is_a_request_id(string operation)
    {
        await using var gong = await Session.StartAsync(new() { MinimalExamples = true });
        var request = OperationRequest.Of(GongOperation.ById[operation], isWhole: false);

        var reply = await request.SendAsync(gong);

        Assert.Equal(request.Operation.Success, reply.Status);
        Assert.Equal(
            GongSchemas.Members(Schema(request)).ContainsKey("requestId") ? ["requestId"] : [],
            reply.Body.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [MemberData(nameof(Described))]
    public async Task The_same_request_has_the_same_answer(string operation)
    {
        await using var one = await Session.StartAsync();
        await using var two = await Session.StartAsync();
        var request = OperationRequest.Of(GongOperation.ById[operation], isWhole: false);

        Assert.Equal((await request.SendAsync(one)).Body.GetRawText(), (await request.SendAsync(two)).Body.GetRawText());
    }

    [Theory]
    [MemberData(nameof(Paged))]
    public async Task Lists_come_in_pages(string operation)
    {
        var clock = new SandboxClock();
        await using var gong = await Session.StartAsync(new() { PageSize = 2, TimeProvider = clock });
        var request = OperationRequest.Of(GongOperation.ById[operation], isWhole: false);
        var rows = request.Operation.Rows!;

        var first = await request.SendAsync(gong);
        var second = await After(request, first.Cursor!).SendAsync(gong);
        var other = await After(OperationRequest.Of(request.Operation), first.Cursor!).SendAsync(gong);
        clock.Advance(TimeSpan.FromHours(1));
        var late = await After(request, first.Cursor!).SendAsync(gong);

        Assert.Equal((2, 1), (first.Count(rows), second.Count(rows)));
        Assert.Null(second.Cursor);
        Assert.Equal(3, first[rows].EnumerateArray().Concat(second[rows].EnumerateArray()).Select(row => row.GetRawText()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal((400, "cursor: everything else in the request must be the same as on the first page"), (other.Status, other.Error));
        Assert.Equal((400, "The cursor has expired"), (late.Status, late.Error));
    }

    private static OperationRequest After(OperationRequest request, string cursor)
    {
        if (request.Body is null)
        {
            return request.With("cursor", cursor);
        }

        var body = request.Body.DeepClone();
        body["cursor"] = cursor;
        return request with { Body = body };
    }

    private static JsonObject Schema(OperationRequest request) => request.Operation.Answers[request.Operation.Success];
}
