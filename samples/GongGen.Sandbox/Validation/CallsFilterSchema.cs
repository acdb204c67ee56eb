using static GongGen.Sandbox.Validation.Member;

namespace GongGen.Sandbox.Validation;

/// <summary>The bodies that choose calls: listCallsExtensive and getCallTranscripts.</summary>
internal static class CallsFilterSchema
{
    private static readonly ListRule Ids = new(new IdRule(), unique: true);

    private static readonly ObjectRule ContentSelector = new(
        Optional("context", new ChoiceRule("None", "Basic", "Extended")),
        Optional("contextTiming", new ListRule(new ChoiceRule("Now", "TimeOfCall"))),
        Optional("exposedFields", new ObjectRule(
            Optional("parties", new FlagRule()),
            Optional("content", Flags(
                "structure", "topics", "trackers", "trackerOccurrences", "pointsOfInterest",
                "brief", "outline", "highlights", "callOutcome", "keyPoints")),
            Optional("interaction", Flags("speakers", "video", "personInteractionStats", "questions")),
            Optional("collaboration", Flags("publicComments")),
            Optional("media", new FlagRule()))));

    public static ObjectRule Extensive { get; } = new(
        Optional("cursor", new TextRule()),
        Required("filter", Filter(Optional("primaryUserIds", Ids))),
        Optional("contentSelector", ContentSelector));

    public static ObjectRule Transcripts { get; } = new(
        Optional("cursor", new TextRule()),
        Required("filter", Filter()));

    private static ObjectRule Filter(params Member[] more) => new(
    [
        Optional("fromDateTime", new DateRule()),
        Optional("toDateTime", new DateRule()),
        Optional("workspaceId", new IdRule()),
        Optional("callIds", Ids),
        .. more,
    ]);

    private static ObjectRule Flags(params string[] names) =>
        new([.. names.Select(name => Optional(name, new FlagRule()))]);
}
