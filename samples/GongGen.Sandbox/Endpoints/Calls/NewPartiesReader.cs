using System.Globalization;
using System.Text.Json;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>Makes parties out of those of addCall.</summary>
internal static class NewPartiesReader
{
    // Without a timeline Gong listens for itself; here the first two are the ones it hears.
    private const int SpeakersWithoutTimeline = 2;

    public static IReadOnlyList<SandboxParty> Read(string callId, JsonElement body)
    {
        var heard = body.Member("speakersTimeline")?.Items("speechSegments")
            .SelectMany(segment => segment.Texts("partyIds")!)
            .ToHashSet(StringComparer.Ordinal);
        return [.. body.Items("parties").Select((party, index) =>
        {
            var speaks = heard?.Contains(party.Text("partyId")!) ?? index < SpeakersWithoutTimeline;
            return Party(party, callId, index, speaks);
        })];
    }

    private static SandboxParty Party(JsonElement party, string callId, int index, bool speaks) => new()
    {
        Id = Id('8', callId, index),
        SpeakerId = speaks ? Id('6', callId, index) : null,
        Name = party.Text("name"),
        EmailAddress = party.Text("emailAddress"),
        PhoneNumber = party.Text("phoneNumber"),
        UserId = party.Text("userId"),
        Affiliation = Affiliation(party),
        Context = CrmObjectReader.Read(party),
    };

    private static string Affiliation(JsonElement party)
    {
        if (party.Text("userId") is not null)
        {
            return "Internal";
        }

        return (party.Text("emailAddress") ?? party.Text("phoneNumber")) is null ? "Unknown" : "External";
    }

    private static string Id(char kind, string callId, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}{callId[^12..]}{index:D3}");
}
