using System.Globalization;
using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>What must hold between the members of a new call.</summary>
internal static class NewCallCheck
{
    public static void Run(JsonElement call, ValidationRun run)
    {
        var primaryUser = call.Text("primaryUser");
        if (!call.Items("parties").Any(party => string.Equals(party.Text("userId"), primaryUser, StringComparison.Ordinal)))
        {
            run.Refuse("parties", $"must contain a party for the primaryUser {primaryUser}");
        }

        if (call.Member("speakersTimeline") is { } timeline)
        {
            CheckTimeline(timeline, PartyIds(call, run), run);
        }
    }

    private static HashSet<string> PartyIds(JsonElement call, ValidationRun run)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var party in call.Items("parties"))
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"parties[{index++}].partyId");
            if (party.Text("partyId") is not { } id)
            {
                run.Refuse(path, "is required with a speakersTimeline");
            }
            else if (!ids.Add(id))
            {
                run.Refuse(path, $"\"{id}\" is another party's");
            }
        }

        return ids;
    }

    private static void CheckTimeline(JsonElement timeline, HashSet<string> partyIds, ValidationRun run)
    {
        var index = 0;
        foreach (var segment in timeline.Items("speechSegments"))
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"speakersTimeline.speechSegments[{index++}]");
            if (segment.GetProperty("toTime").GetInt32() <= segment.GetProperty("fromTime").GetInt32())
            {
                run.Refuse($"{path}.toTime", "must be after fromTime");
            }

            foreach (var unknown in segment.Texts("partyIds")!.Where(id => !partyIds.Contains(id)))
            {
                run.Refuse($"{path}.partyIds", $"no party has the partyId \"{unknown}\"");
            }
        }
    }
}
