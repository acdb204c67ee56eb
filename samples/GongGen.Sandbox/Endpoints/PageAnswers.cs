using System.Text.Json.Nodes;
using GongGen.Sandbox.Paging;

namespace GongGen.Sandbox.Endpoints;

/// <summary>Turns a page of rows into an answer.</summary>
internal static class PageAnswers
{
    /// <param name="page">The page, or why there is none.</param>
    /// <param name="member">The member of the body that holds the rows.</param>
    /// <param name="render">One row as JSON.</param>
    /// <param name="whenEmpty">The text of the 404 for no rows; null where no rows are an answer.</param>
    public static Answer For<T>(Page<T> page, string member, Func<T, JsonNode> render, string? whenEmpty = null)
    {
        if (page.Refusal is not null)
        {
            return Answer.Refuse(400, page.Refusal);
        }

        if (page.Items.Count == 0 && whenEmpty is not null)
        {
            return Answer.Refuse(404, whenEmpty);
        }

        return Answer.Ok(new JsonObject
        {
            ["records"] = page.Records,
            [member] = new JsonArray([.. page.Items.Select(render)]),
        });
    }
}
