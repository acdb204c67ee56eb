using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.EndToEnd.Tests.Operations;

/// <summary>Each operation with pages is walked over by the emitted client: the cursor goes where the operation wants it, all else stays as it was.</summary>
public class PageTests : SandboxTest
{
    private const string Cursor = "eyJ+/=&more";

    public static TheoryData<string> Paged => new(GongOperation.All.Where(operation => operation.Rows is not null).Select(operation => operation.Id));

    [Theory]
    [MemberData(nameof(Paged))]
    public async Task EveryItemOnce(string id)
    {
        GongOperation operation = GongOperation.ById[id];
        OperationInput input = WithoutCursor(OperationInput.OfExamples(operation, isWhole: true));
        JsonNode row = GongSchemas.Find(GongSchemas.Members(operation.Answers[operation.Success])[operation.Rows!], "items")!;
        JsonNode[] rows = [.. Enumerable.Range(1, 3).Select(seed => new RandomValue(seed).Of(row)!)];
        Sandbox.Answer(id, request => new SandboxAnswer(operation.Success, IsFirst(request) ? Page(operation.Rows!, Cursor, rows[0], rows[1]) : Page(operation.Rows!, null, rows[2])));

        IReadOnlyList<JsonNode> heard = await EmittedOperation.Of(operation).WalkAsync(Gong, input);

        Assert.True(SameJson.As(new JsonArray([.. rows.Select(each => each.DeepClone())]), new JsonArray([.. heard])));
        Assert.Equal(2, Sandbox.Requests.Count);
        Assert.Null(input.Difference(Sandbox.Requests[0]));
        Assert.Null(WithCursor(input).Difference(Sandbox.Requests[1]));
    }

    private static bool IsFirst(RecordedRequest request) => !request.RawQuery.Contains("cursor=", StringComparison.Ordinal) && request.Body.Span.IndexOf("\"cursor\":"u8) < 0;

    private static string Page(string rows, string? cursor, params JsonNode[] items) => new JsonObject
    {
        ["records"] = cursor is null ? [] : new JsonObject { ["cursor"] = cursor },
        [rows] = new JsonArray([.. items.Select(item => item.DeepClone())]),
    }.ToJsonString();

    private static OperationInput WithoutCursor(OperationInput input)
    {
        (input.Body as JsonObject)?.Remove("cursor");
        return input with { Parameters = input.Parameters.Where(given => given.Key != "cursor").ToDictionary() };
    }

    private static OperationInput WithCursor(OperationInput input)
    {
        if (input.Body is null)
        {
            return input with { Parameters = input.Parameters.Append(KeyValuePair.Create<string, JsonNode>("cursor", Cursor)).ToDictionary() };
        }

        JsonNode body = input.Body.DeepClone();
        body["cursor"] = Cursor;
        return input with { Body = body };
    }
}
