using System.Text.Json;
using System.Text.Json.Nodes;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.UsersAccess;

/// <summary>POST /v2/calls/users-access: the access that the API gave, no other.</summary>
internal sealed class GetUsersAccessToCalls(SandboxState state, bool strict) : JsonOperation(UsersAccessSchema.Query, strict)
{
    public override string Method => "POST";

    public override string Route => "/v2/calls/users-access";

    protected override void CheckAcross(JsonElement body, ValidationRun run)
    {
        foreach (var id in CallIds(body))
        {
            AccessList.CheckCall(id, "filter.callIds", state, run);
        }
    }

    protected override Answer Respond(HttpContext context, JsonElement body) =>
        Answer.Ok(new JsonObject { ["callAccessList"] = new JsonArray([.. CallIds(body).Select(Access)]) });

    private static IReadOnlyList<string> CallIds(JsonElement body) => body.GetProperty("filter").Texts("callIds")!;

    private JsonObject Access(string callId) => new()
    {
        ["callId"] = callId,
        ["users"] = new JsonArray([.. state.UsersWithAccess(callId).Select(user => new JsonObject { ["userId"] = user })]),
    };
}
