using System.Text.Json.Nodes;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Rendering;

/// <summary>A call with those parts that were asked for; the others are absent.</summary>
internal sealed class ExtensiveCallJson(ContentSelection selection, MediaLinks links)
{
    public JsonObject Of(SandboxCall call)
    {
        var json = new JsonObject { ["metaData"] = CallJson.Of(call) };
        if (ContextJson.IsWanted(selection))
        {
            json["context"] = ContextJson.Of(call.Context, selection, "Opportunity", "Account");
        }

        if (selection.Has("parties"))
        {
            json["parties"] = new JsonArray([.. call.Parties.Select(party => PartyJson.Of(party, selection))]);
        }

        if (selection.HasAny("content"))
        {
            json["content"] = ContentJson.Of(call, selection);
        }

        if (selection.HasAny("interaction"))
        {
            json["interaction"] = InteractionJson.Of(call, selection);
        }

        if (selection.Has("collaboration.publicComments"))
        {
            json["collaboration"] = new JsonObject { ["publicComments"] = new JsonArray(Comment(call)) };
        }

        if (selection.Has("media"))
        {
            json["media"] = Media(call);
        }

        return json;
    }

    private static JsonObject Comment(SandboxCall call) => new()
    {
        ["id"] = "68" + call.Id[^Math.Min(12, call.Id.Length)..],
        ["audioStartTime"] = 26.5,
        ["audioEndTime"] = 31.0,
        ["commenterUserId"] = call.PrimaryUserId,
        ["comment"] = "Worth a second listen.",
        ["posted"] = IsoDate.Write(call.Started + TimeSpan.FromHours(2)),
        ["inReplyTo"] = null,
        ["duringCall"] = false,
    };

    private JsonObject Media(SandboxCall call) => new()
    {
        ["audioUrl"] = links.To($"{call.Id}.wav"),
        ["videoUrl"] = call.IsVideo ? links.To($"{call.Id}.mp4") : null,
    };
}
