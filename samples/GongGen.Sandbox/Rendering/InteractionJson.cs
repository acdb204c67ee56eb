using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Rendering;

/// <summary>Who spoke how much. The flag <c>personInteractionStats</c> asks for the member <c>interactionStats</c>.</summary>
internal static class InteractionJson
{
    public static JsonObject Of(SandboxCall call, ContentSelection selection)
    {
        var json = new JsonObject();
        if (selection.Has("interaction.speakers"))
        {
            json["speakers"] = new JsonArray([.. call.Parties.Where(party => party.SpeakerId is not null).Select(party => Speaker(call, party))]);
        }

        if (selection.Has("interaction.personInteractionStats"))
        {
            json["interactionStats"] = new JsonArray(
                Stat("Talk Ratio", 0.43), Stat("Longest Monologue", 86.2), Stat("Longest Customer Story", 52), Stat("Interactivity", 5.6), Stat("Patience", 0.8));
        }

        if (selection.Has("interaction.video"))
        {
            json["video"] = call.IsVideo
                ? new JsonArray(Video("Presentation", 218), Video("WebcamPrimaryUser", 95.5))
                : new JsonArray();
        }

        if (selection.Has("interaction.questions"))
        {
            json["questions"] = Questions(call);
        }

        return json;
    }

    private static JsonObject Speaker(SandboxCall call, SandboxParty party) => new()
    {
        ["id"] = party.Id,
        ["userId"] = party.UserId,
        ["talkTime"] = call.Transcript
            .Where(part => string.Equals(part.SpeakerId, party.SpeakerId, StringComparison.Ordinal))
            .Sum(part => (part.Sentences[^1].End - part.Sentences[0].Start).TotalSeconds),
    };

    private static JsonObject Questions(SandboxCall call)
    {
        var company = call.Parties
            .Where(party => party.UserId is not null)
            .Select(party => party.SpeakerId)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        int Count(bool ofCompany) => call.Transcript
            .Where(part => part.SpeakerId is not null && company.Contains(part.SpeakerId) == ofCompany)
            .Sum(part => part.Sentences.Count(sentence => sentence.Text.EndsWith('?')));

        return new JsonObject { ["companyCount"] = Count(ofCompany: true), ["nonCompanyCount"] = Count(ofCompany: false) };
    }

    private static JsonObject Stat(string name, double value) => new() { ["name"] = name, ["value"] = value };

    private static JsonObject Video(string name, double duration) => new() { ["name"] = name, ["duration"] = duration };
}
