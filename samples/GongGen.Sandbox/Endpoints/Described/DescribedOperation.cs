using System.Text.Json.Nodes;
using GongGen.Sandbox.Documents;
using GongGen.Sandbox.Hosting;
using GongGen.Sandbox.Paging;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Described;

/// <summary>An operation without a behaviour of its own: it answers with an example of what the document describes.</summary>
internal sealed class DescribedOperation(ApiOperation operation, Pager pager, bool isMinimal) : IOperation
{
    private const int RowCount = 3;

    public string Method => operation.Method;

    public string Route => operation.Path;

    public async Task<Answer> AnswerAsync(HttpContext context)
    {
        if (operation.Body is { IsForm: true } form && await FormCheck.RefuseAsync(form.Schema, context) is { } refusal)
        {
            return refusal;
        }

        var body = isMinimal ? [] : ExampleValue.Of(operation.Success);
        return !isMinimal && operation.Rows is { } rows ? Page(context, body, rows) : Whole(body);
    }

    private Answer Whole(JsonObject body) =>
        new(operation.SuccessStatus, body) { HasRequestId = operation.Success.Members.ContainsKey(AnswerWriter.RequestId) };

    private Answer Page(HttpContext context, JsonObject body, string member)
    {
        var page = pager.Take([.. Enumerable.Range(0, RowCount)], SortKey, Request(context));
        if (page.Refusal is not null)
        {
            return Answer.Refuse(400, page.Refusal);
        }

        var row = operation.Success.Members[member].Items!;
        body["records"] = page.Records;
        body[member] = new JsonArray([.. page.Items.Select(index => ExampleValue.Of(row, index))]);
        return Whole(body);
    }

    private static string SortKey(int index) => ((char)('0' + index)).ToString();

    private PageRequest Request(HttpContext context)
    {
        var query = context.Request.Query;
        if (operation.Body is null)
        {
            var others = query.Where(input => input.Key is not "cursor").OrderBy(input => input.Key, StringComparer.Ordinal);
            return new PageRequest(query["cursor"], InputFingerprint.Of(operation.Id, [.. others.Select(input => $"{input.Key}={input.Value}")]));
        }

        using var document = JsonBody.Parse(context.GetRecordedRequest().Body);
        return new PageRequest(document.RootElement.Text("cursor"), InputFingerprint.Of(operation.Id, document.RootElement));
    }
}
