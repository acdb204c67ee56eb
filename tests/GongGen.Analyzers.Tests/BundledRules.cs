using GongGen.Model;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Analyzers.Tests;

/// <summary>The bundled overlay's rules about values, as the reader hands them to emission.</summary>
internal static class BundledRules
{
    private static readonly string[] Languages =
    [
        "da-DK", "de-AT", "de-CH", "de-DE", "en-AU", "en-GB", "en-US", "es-ES", "es-MX", "fr-FR", "ja-JP", "pt-BR", "pt-PT", "zh-CN", "zh-TW",
    ];

    /// <summary>The document with rules on its types.</summary>
    public static DocumentModel Apply(DocumentModel document) => document with
    {
        Types = document.Types.Select(type => type is RecordModel record ? Apply(record) : type).ToEquatableArray(),
    };

    private static RecordModel Apply(RecordModel record) => record with
    {
        Rules = OfRecord(record.Name).ToEquatableArray(),
        Properties = record.Properties.Select(property => property with { Rules = OfProperty(record.Name, property.Name).ToEquatableArray() }).ToEquatableArray(),
    };

    private static RuleModel[] OfRecord(string record) => record switch
    {
        "NewCallAddingRequest" =>
        [
            new(RuleKind.RequiresItem, "GONG2001") { Member = "PrimaryUser", Other = "Parties[].UserId" },
            new(RuleKind.MutuallyExclusive, "GONG2003") { Member = "SpeakersTimeline", Other = "Parties[].MediaChannelId" },
            new(RuleKind.RequiresMember, "GONG2004") { Member = "SpeakersTimeline", Other = "Parties[].PartyId" },
            new(RuleKind.RefersTo, "GONG2004") { Member = "SpeakersTimeline.SpeechSegments[].PartyIds[]", Other = "Parties[].PartyId" },
            new(RuleKind.UniqueMember, "GONG2004") { Member = "Parties[].PartyId" },
            new(RuleKind.LessThan, "GONG2005") { Member = "ScheduledStart", Other = "ScheduledEnd" },
        ],
        "CallParticipant" =>
        [
            new(RuleKind.AnyOf, "GONG2011") { Values = new[] { "UserId", "EmailAddress", "PhoneNumber", "Name" }.ToEquatableArray() },
            new(RuleKind.MutuallyExclusive, "GONG2010") { Member = "UserId", Other = "Context", Message = "CRM context is for parties from outside the company." },
        ],
        "SpeechSegment" => [new(RuleKind.LessThan, "GONG2005") { Member = "FromTime", Other = "ToTime" }],
        "CallsExtensiveFilter" => [new(RuleKind.LessThan, "GONG2005") { Member = "FromDateTime", Other = "ToDateTime" }],
        "ContentSelector" => [OnlyWhen("GONG2007", "ContextTiming", "Context", "Extended")],
        "CallContent" => [OnlyWhen("GONG2008", "TrackerOccurrences", "Trackers", "true")],
        _ => [],
    };

    private static RuleModel[] OfProperty(string record, string property) => (record, property) switch
    {
        ("NewCallAddingRequest", "LanguageCode") => [new(RuleKind.KnownValues, "GONG2009") { Values = Languages.ToEquatableArray() }],
        ("NewCallAddingRequest", "PrimaryUser" or "WorkspaceId") or ("CallParticipant", "UserId") or ("CallsExtensiveFilter", "CallIds" or "WorkspaceId") => [new(RuleKind.NumericId, "GONG2002") { Number = 20 }],
        ("NewCallAddingRequest" or "CallBasicData", "Duration") => [new(RuleKind.Unit, "GONG2006") { Member = "seconds" }],
        ("SpeechSegment", "FromTime" or "ToTime") => [new(RuleKind.Unit, "GONG2006") { Member = "milliseconds" }],
        ("PartyUploadContext" or "CallUploadContext", "System") => [Discouraged("HubSpot", "MicrosoftDynamic")],
        ("ExternalCrmPartyObject", "ObjectType") => [Discouraged("Lead,Contact")],
        _ => [],
    };

    private static RuleModel OnlyWhen(string id, string member, string other, string value) =>
        new(RuleKind.OnlyWhen, id) { Member = member, Other = other, Values = new[] { value }.ToEquatableArray() };

    private static RuleModel Discouraged(params string[] values) => new(RuleKind.DiscouragedValues, "GONG2010") { Values = values.ToEquatableArray() };
}
