using System.Text.Json;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>Makes a call out of the body of addCall.</summary>
internal static class NewCallReader
{
    /// <summary>Everything that does not depend on the call's id, which is still empty.</summary>
    public static SandboxCall Read(JsonElement body, string workspaceId) => new()
    {
        Id = "",
        Started = body.Date("actualStart")!.Value,
        Scheduled = body.Date("scheduledStart"),
        PrimaryUserId = body.Text("primaryUser")!,
        WorkspaceId = body.Text("workspaceId") ?? workspaceId,
        Direction = body.Text("direction")!,
        Scope = Scope(body),
        Language = LanguageCodes.ForAnswer(body.Text("languageCode")),
        Title = body.Text("title"),
        System = body.Text("callProviderCode"),
        SdrDisposition = body.Text("disposition"),
        ClientUniqueId = body.Text("clientUniqueId"),
        CustomData = body.Text("customData"),
        Purpose = body.Text("purpose"),
        MeetingUrl = body.Text("meetingUrl"),
        DownloadMediaUrl = body.Text("downloadMediaUrl"),
        Context = CrmObjectReader.Read(body),
        Notes = Notes(body),
    };

    /// <summary>Adds the parties and what they say: their ids are made of the call's.</summary>
    public static SandboxCall AddPeople(SandboxCall call, JsonElement body)
    {
        var parties = NewPartiesReader.Read(call.Id, body);
        IReadOnlyList<string> speakers = [.. parties.Select(party => party.SpeakerId).OfType<string>()];
        var transcript = Conversation.Between(speakers, parties.Count);
        var given = body.Member("duration")?.GetDouble();
        return call with
        {
            Parties = parties,
            Transcript = transcript,
            Duration = given is null ? transcript[^1].Sentences[^1].End : Seconds(given.Value),
        };
    }

    // Gong's document gives the number no bounds, so neither does the schema; a TimeSpan has some.
    private static TimeSpan Seconds(double seconds) =>
        TimeSpan.FromSeconds(Math.Clamp(seconds, -int.MaxValue, int.MaxValue));

    private static string Scope(JsonElement body) =>
        body.Items("parties").All(party => party.Text("userId") is not null) ? "Internal" : "External";

    private static IReadOnlyList<string> Notes(JsonElement body)
    {
        var hasChannels = body.Items("parties").Any(party => party.Member("mediaChannelId") is not null);
        return hasChannels && body.Member("speakersTimeline") is not null
            ? ["mediaChannelId was ignored: the call has a speakersTimeline"]
            : [];
    }
}
