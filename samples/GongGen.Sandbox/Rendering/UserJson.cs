using System.Text.Json.Nodes;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Rendering;

/// <summary>A user as all three user operations show one.</summary>
internal static class UserJson
{
    public static JsonObject Of(SandboxUser user) => new()
    {
        ["id"] = user.Id,
        ["emailAddress"] = user.EmailAddress,
        ["created"] = IsoDate.Write(user.Created),
        ["active"] = user.Active,
        ["emailAliases"] = new JsonArray(),
        ["trustedEmailAddress"] = null,
        ["firstName"] = user.FirstName,
        ["lastName"] = user.LastName,
        ["title"] = user.Title,
        ["phoneNumber"] = user.PhoneNumber,
        ["extension"] = null,
        ["personalMeetingUrls"] = new JsonArray(),
        ["settings"] = Settings(user),
        ["managerId"] = user.ManagerId,
        ["meetingConsentPageUrl"] = null,
        ["conferencingProviders"] = new JsonArray(new JsonObject { ["provider"] = "zoom", ["isDefault"] = true }),
        ["spokenLanguages"] = new JsonArray([.. user.SpokenLanguages.Select(Language)]),
    };

    private static JsonObject Settings(SandboxUser user) => new()
    {
        ["webConferencesRecorded"] = user.Active,
        ["preventWebConferenceRecording"] = false,
        ["telephonyCallsImported"] = user.TelephonyCallsImported,
        ["emailsImported"] = user.Active,
        ["preventEmailImport"] = false,
        ["nonRecordedMeetingsImported"] = false,
        ["gongConnectEnabled"] = user.Active,
    };

    private static JsonObject Language(string tag, int index) => new() { ["language"] = tag, ["primary"] = index == 0 };
}
