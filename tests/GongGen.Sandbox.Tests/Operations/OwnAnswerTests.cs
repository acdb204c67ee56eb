using System.Text.Json.Nodes;
using GongGen.Sandbox.Tests.Testing;
using GongGen.Testing.Documents;

namespace GongGen.Sandbox.Tests.Operations;

/// <summary>Operations with a behaviour of their own say nothing that the document does not.</summary>
public sealed class OwnAnswerTests
{
    private const string Call = "5100000000000000003";

    private const string Everything = """
        {"filter":{},"contentSelector":{"context":"Extended","contextTiming":["Now","TimeOfCall"],"exposedFields":{"parties":true,"media":true,
        "content":{"structure":true,"topics":true,"trackers":true,"trackerOccurrences":true,"brief":true,"outline":true,"highlights":true,"callOutcome":true,"keyPoints":true},
        "interaction":{"speakers":true,"video":true,"personInteractionStats":true,"questions":true},"collaboration":{"publicComments":true}}}}
        """;

    private const string Access = $$"""{"callAccessList":[{"callId":"{{Call}}","userIds":["{{DemoData.LongIdUserId}}"]}]}""";

    private static readonly Dictionary<string, (string Path, string? Body)> OwnRequests = new(StringComparer.Ordinal)
    {
        ["listCalls"] = ("v2/calls?fromDateTime=2000-01-01T00:00:00Z&toDateTime=2100-01-01T00:00:00Z", null),
        ["addCall"] = ("v2/calls", NewCall.Valid().ToJsonString()),
        ["getCall"] = ($"v2/calls/{Call}", null),
        ["addCallRecording"] = ("v2/calls/{added}/media", null),
        ["listCallsExtensive"] = ("v2/calls/extensive", Everything),
        ["getCallTranscripts"] = ("v2/calls/transcript", """{"filter":{}}"""),
        ["getUsersAccessToCalls"] = ("v2/calls/users-access", $$$"""{"filter":{"callIds":["{{{Call}}}"]}}"""),
        ["addUsersAccessToCalls"] = ("v2/calls/users-access", Access),
        ["deleteUsersAccessToCalls"] = ("v2/calls/users-access", Access),
        ["listCRMCallsManualAssociation"] = ("v2/calls/manual-crm-associations", null),
        ["listCallOutcomes"] = ("v2/call-outcomes", null),
        ["listUsers"] = ("v2/users?includeAvatars=true", null),
        ["getUser"] = ($"v2/users/{DemoData.HostUserId}", null),
        ["listMultipleUsers"] = ("v2/users/extensive", """{"filter":{}}"""),
    };

    public static TheoryData<string> Requests => new(OwnRequests.Keys);

    [Fact]
    public void Each_of_them_is_here() =>
        Assert.Equal(EveryOperation.Names.Except(EveryOperation.Described).Order(StringComparer.Ordinal), OwnRequests.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Answers_keep_to_the_document(string operation)
    {
        await using var gong = await Session.StartAsync();
        await gong.SendAsync(HttpMethod.Put, "v2/calls/users-access", Access);
        var described = GongOperation.ById[operation];
        var (path, body) = OwnRequests[operation];

        var reply = described.HasForm
            ? await gong.UploadAsync(await gong.AddValidCallAsync(), MediaSamples.Wav())
            : body is null ? await gong.GetAsync(path) : await gong.SendAsync(new HttpMethod(described.Method), path, body);

        Assert.Equal(described.Success, reply.Status);
        Assert.Empty(SchemaCheck.Problems(WithoutNulls(JsonNode.Parse(reply.Body.GetRawText())!), described.Answers[reply.Status]));
    }

    // Gong writes null for what is not there, although its document does not say so.
    private static JsonNode WithoutNulls(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)WithoutNulls(member.Value!)))),
        JsonArray items => new JsonArray([.. items.Select(item => WithoutNulls(item!))]),
        _ => node.DeepClone(),
    };
}
