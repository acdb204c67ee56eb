using System.Text.Json.Nodes;
using GongGen.Sandbox.Rendering;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>GET /v2/calls/{id}.</summary>
internal sealed class GetCall(SandboxState state) : IOperation
{
    public string Method => "GET";

    public string Route => "/v2/calls/{id}";

    public Task<Answer> AnswerAsync(HttpContext context) => Task.FromResult(Respond(context));

    private Answer Respond(HttpContext context)
    {
        if (!PathId.TryRead(context, out var id))
        {
            return PathId.Refuse(id);
        }

        if (state.FindCall(id) is not { } call)
        {
            return Answer.Refuse(404, $"The call {id} was not found");
        }

        return state.IsVisible(call)
            ? Answer.Ok(new JsonObject { ["call"] = CallJson.Of(call) })
            : Answer.Refuse(404, $"The call {id} is not ready yet");
    }
}
