using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>GET /v2/call-outcomes.</summary>
internal sealed class ListCallOutcomes(SandboxState state) : IOperation
{
    public string Method => "GET";

    public string Route => "/v2/call-outcomes";

    public Task<Answer> AnswerAsync(HttpContext context) =>
        Task.FromResult(Answer.Ok(new JsonObject { ["outcomes"] = new JsonArray([.. state.Outcomes.Select(Outcome)]) }));

    private static JsonObject Outcome(SandboxOutcome outcome, int index) => new()
    {
        ["callOutcome"] = outcome.CallOutcome,
        ["displayOrder"] = index + 1,
        ["connectStatus"] = outcome.ConnectStatus,
        ["sentiment"] = outcome.Sentiment,
        ["todoAction"] = outcome.TodoAction,
        ["automation"] = outcome.Automation,
        ["category"] = outcome.Category,
    };
}
