using System.Text.Json;
using System.Text.Json.Nodes;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>POST /v2/calls.</summary>
internal sealed class AddCall(SandboxState state, bool strict) : JsonOperation(NewCallSchema.Body, strict)
{
    public override string Method => "POST";

    public override string Route => "/v2/calls";

    protected override void CheckAcross(JsonElement body, ValidationRun run)
    {
        NewCallCheck.Run(body, run);
        var primaryUser = body.Text("primaryUser")!;
        if (state.FindUser(primaryUser) is null)
        {
            run.Refuse("primaryUser", $"there is no user {primaryUser}");
        }

        if (body.Text("workspaceId") is { } workspace
            && !state.Workspaces.Any(known => string.Equals(known.Id, workspace, StringComparison.Ordinal)))
        {
            run.Refuse("workspaceId", $"there is no workspace {workspace}");
        }
    }

    protected override Answer Respond(HttpContext context, JsonElement body)
    {
        var primaryUser = body.Text("primaryUser")!;
        if (!state.FindUser(primaryUser)!.TelephonyCallsImported)
        {
            return Answer.Refuse(409, $"Recording or telephony call import is not enabled for primaryUser {primaryUser}");
        }

        var workspace = state.Workspaces.FirstOrDefault()?.Id ?? DemoData.MainWorkspaceId;
        var result = state.Post(NewCallReader.Read(body, workspace), call => NewCallReader.AddPeople(call, body));
        return result.Outcome switch
        {
            PostOutcome.ClientUniqueIdUsed => Answer.Refuse(
                400, $"clientUniqueId {body.Text("clientUniqueId")} has already been posted for the call {result.CallId}"),
            PostOutcome.DownloadMediaUrlUsed => Answer.Refuse(
                400, $"downloadMediaUrl: must be unique; it was given for the call {result.CallId}"),
            _ => Answer.Ok(new JsonObject { ["callId"] = result.CallId }),
        };
    }
}
