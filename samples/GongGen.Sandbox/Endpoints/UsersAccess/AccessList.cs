using System.Globalization;
using System.Text.Json;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.UsersAccess;

/// <summary>Reads the <c>callAccessList</c> of a change; calls and users must exist.</summary>
internal static class AccessList
{
    public static void Check(JsonElement body, SandboxState state, ValidationRun run)
    {
        var index = 0;
        foreach (var entry in body.Items("callAccessList"))
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"callAccessList[{index++}]");
            CheckCall(entry.Text("callId")!, $"{path}.callId", state, run);
            foreach (var user in entry.Texts("userIds")!.Where(user => state.FindUser(user) is null))
            {
                run.Refuse($"{path}.userIds", $"there is no user {user}");
            }
        }
    }

    public static void CheckCall(string callId, string path, SandboxState state, ValidationRun run)
    {
        if (state.FindCall(callId) is null)
        {
            run.Refuse(path, $"there is no call {callId}");
        }
    }

    public static void Apply(JsonElement body, SandboxState state, Action<SandboxCall, IEnumerable<string>> change)
    {
        foreach (var entry in body.Items("callAccessList"))
        {
            change(state.FindCall(entry.Text("callId")!)!, entry.Texts("userIds")!);
        }
    }
}
