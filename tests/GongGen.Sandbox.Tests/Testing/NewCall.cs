using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Tests.Testing;

/// <summary>The smallest body that addCall takes.</summary>
internal static class NewCall
{
    public const string HostUserId = DemoData.HostUserId;

    public static JsonObject Valid(string clientUniqueId = "call-1") => new()
    {
        ["clientUniqueId"] = clientUniqueId,
        ["actualStart"] = "2026-01-05T09:30:00-08:00",
        ["direction"] = "Outbound",
        ["primaryUser"] = HostUserId,
        ["parties"] = new JsonArray(new JsonObject { ["userId"] = HostUserId }),
    };

    /// <summary>With two parties, "1" and "2", and one segment between the given times.</summary>
    public static JsonObject WithTimeline(int from = 0, int to = 1000, string partyId = "2")
    {
        var call = Valid();
        call["parties"] = new JsonArray(
            new JsonObject { ["userId"] = HostUserId, ["partyId"] = "1" },
            new JsonObject { ["name"] = "Robin", ["partyId"] = "2" });
        call["speakersTimeline"] = new JsonObject
        {
            ["speechSegments"] = new JsonArray(Segment(from, to, partyId)),
        };
        return call;
    }

    public static JsonObject Segment(int from, int to, string partyId) =>
        new() { ["fromTime"] = from, ["toTime"] = to, ["partyIds"] = new JsonArray(partyId) };
}
