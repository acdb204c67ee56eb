using System.Text.Json.Nodes;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Rendering;

/// <summary>A call as listCalls and getCall show it. What is not known is null, as in Gong's answers.</summary>
internal static class CallJson
{
    public static string Url(string callId) => $"https://app.gong.io/call?id={callId}";

    public static JsonObject Of(SandboxCall call) => new()
    {
        ["id"] = call.Id,
        ["url"] = Url(call.Id),
        ["title"] = call.Title,
        ["scheduled"] = call.Scheduled is { } scheduled ? IsoDate.Write(scheduled) : null,
        ["started"] = IsoDate.Write(call.Started),
        ["duration"] = (long)Math.Round(call.Duration.TotalSeconds),
        ["primaryUserId"] = call.PrimaryUserId,
        ["direction"] = call.Direction,
        ["system"] = call.System,
        ["scope"] = call.Scope,
        ["media"] = call.IsVideo ? "Video" : "Audio",
        ["language"] = call.Language,
        ["workspaceId"] = call.WorkspaceId,
        ["sdrDisposition"] = call.SdrDisposition,
        ["clientUniqueId"] = call.ClientUniqueId,
        ["customData"] = call.CustomData,
        ["purpose"] = call.Purpose,
        ["meetingUrl"] = call.MeetingUrl,
        ["isPrivate"] = call.IsPrivate,
        ["calendarEventId"] = call.CalendarEventId,
    };
}
