using static GongGen.Sandbox.Validation.Member;

namespace GongGen.Sandbox.Validation;

/// <summary>The body of addCall.</summary>
internal static class NewCallSchema
{
    private static readonly ChoiceRule System = new("Salesforce", "HubSpot", "MicrosoftDynamic", "Generic");

    private static readonly ListRule Fields = new(new ObjectRule(
        Optional("name", new TextRule()),
        Optional("value", new ScalarRule())));

    private static readonly ObjectRule Party = new(
        Optional("phoneNumber", new TextRule()),
        Optional("emailAddress", new EmailRule()),
        Optional("name", new TextRule()),
        Optional("partyId", new TextRule()),
        Optional("mediaChannelId", new IntegerRule(0, 1)),
        Optional("context", Context("Lead", "Contact", "Account", "Opportunity", "User", "Lead,Contact")),
        Optional("userId", new IdRule()));

    private static readonly ObjectRule SpeakersTimeline = new(
        Optional("precise", new FlagRule()),
        Optional("speechSegments", new ListRule(new ObjectRule(
            Required("fromTime", new IntegerRule(0)),
            Required("toTime", new IntegerRule(0)),
            Required("partyIds", new ListRule(new TextRule()))))));

    public static ObjectRule Body { get; } = new(
        Required("clientUniqueId", new TextRule(2048)),
        Optional("title", new TextRule()),
        Optional("purpose", new TextRule(255)),
        Optional("scheduledStart", new DateRule()),
        Optional("scheduledEnd", new DateRule()),
        Required("actualStart", new DateRule()),
        Optional("duration", new NumberRule()),
        Required("parties", new ListRule(Party, minItems: 1)),
        Required("direction", new ChoiceRule("Inbound", "Outbound", "Conference", "Unknown")),
        Optional("disposition", new TextRule(255)),
        Optional("context", Context("Opportunity", "Account", "Lead", "Contact", "User", "Opportunity,Account")),
        Optional("customData", new TextRule()),
        Optional("speakersTimeline", SpeakersTimeline),
        Optional("meetingUrl", new TextRule()),
        Optional("callProviderCode", new TextRule()),
        Optional("downloadMediaUrl", new UrlRule()),
        Optional("workspaceId", new IdRule()),
        Optional("languageCode", new LanguageRule()),
        Optional("flowContext", new ObjectRule(Optional("taskId", new TextRule()))),
        Required("primaryUser", new IdRule()));

    private static ListRule Context(params string[] objectTypes) => new(new ObjectRule(
        Required("system", System),
        Optional("objects", new ListRule(new ObjectRule(
            Required("objectType", new ChoiceRule(objectTypes)),
            Required("objectId", new TextRule()),
            Optional("fields", Fields))))));
}
