using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Rendering;

/// <summary>A party. Who never speaks has a null speakerId, and much else can be null.</summary>
internal static class PartyJson
{
    public static JsonObject Of(SandboxParty party, ContentSelection selection)
    {
        var json = new JsonObject
        {
            ["id"] = party.Id,
            ["emailAddress"] = party.EmailAddress,
            ["name"] = party.Name,
            ["title"] = party.Title,
            ["userId"] = party.UserId,
            ["speakerId"] = party.SpeakerId,
            ["affiliation"] = party.Affiliation,
            ["phoneNumber"] = party.PhoneNumber,
            ["methods"] = new JsonArray([.. party.Methods.Select(method => (JsonNode)method)]),
        };
        if (ContextJson.IsWanted(selection))
        {
            json["context"] = ContextJson.Of(party.Context, selection, "Contact", "User", "Lead");
        }

        return json;
    }
}
