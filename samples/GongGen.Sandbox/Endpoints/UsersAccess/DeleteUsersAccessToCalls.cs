using System.Text.Json;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.UsersAccess;

/// <summary>DELETE /v2/calls/users-access.</summary>
internal sealed class DeleteUsersAccessToCalls(SandboxState state, bool strict) : JsonOperation(UsersAccessSchema.Change, strict)
{
    public override string Method => "DELETE";

    public override string Route => "/v2/calls/users-access";

    protected override void CheckAcross(JsonElement body, ValidationRun run) => AccessList.Check(body, state, run);

    protected override Answer Respond(HttpContext context, JsonElement body)
    {
        AccessList.Apply(body, state, state.RevokeAccess);
        return Answer.Ok([]);
    }
}
