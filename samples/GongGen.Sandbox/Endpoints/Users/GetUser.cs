using System.Text.Json.Nodes;
using GongGen.Sandbox.Rendering;

namespace GongGen.Sandbox.Endpoints.Users;

/// <summary>GET /v2/users/{id}.</summary>
internal sealed class GetUser(SandboxState state) : IOperation
{
    public string Method => "GET";

    public string Route => "/v2/users/{id}";

    public Task<Answer> AnswerAsync(HttpContext context) => Task.FromResult(Respond(context));

    private Answer Respond(HttpContext context)
    {
        if (!PathId.TryRead(context, out var id))
        {
            return PathId.Refuse(id);
        }

        return state.FindUser(id) is { } user
            ? Answer.Ok(new JsonObject { ["user"] = UserJson.Of(user) })
            : Answer.Refuse(404, $"The user {id} was not found");
    }
}
