using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Rendering;

/// <summary>What Gong makes of a conversation. The removed pointsOfInterest may be asked for and never comes.</summary>
internal static class ContentJson
{
    public static JsonObject Of(SandboxCall call, ContentSelection selection)
    {
        var json = new JsonObject();
        void Add(string flag, Func<JsonNode?> part)
        {
            if (selection.Has($"content.{flag}"))
            {
                json[flag] = part();
            }
        }

        Add("structure", () => new JsonArray([.. Durations(call).Take(2).Select(topic => Part(topic.Name, topic.Duration))]));
        Add("trackers", () => new JsonArray(TrackerJson.Of(call, selection.Has("content.trackerOccurrences"))));
        Add("topics", () => new JsonArray([.. Durations(call).Select(topic => Part(topic.Name, topic.Duration))]));
        Add("brief", () => $"A talk about {string.Join(", ", Durations(call).Select(topic => topic.Name))}.");
        Add("outline", () => new JsonArray([.. call.Transcript.Where(part => part.Topic is not null).Select(Section)]));
        Add("highlights", () => new JsonArray(Highlights(call)));
        Add("callOutcome", () => Outcome(call));
        Add("keyPoints", () => new JsonArray([.. call.Transcript.Take(2).Select(part => new JsonObject { ["text"] = part.Sentences[0].Text })]));
        return json;
    }

    private static IEnumerable<(string Name, TimeSpan Duration)> Durations(SandboxCall call) => call.Transcript
        .Where(part => part.Topic is not null)
        .Select(part => (part.Topic!, part.Sentences[^1].End - part.Sentences[0].Start));

    private static JsonObject Part(string name, TimeSpan duration) => new()
    {
        ["name"] = name,
        ["duration"] = (int)duration.TotalSeconds,
    };

    private static JsonObject Section(SandboxMonologue part) => new()
    {
        ["section"] = part.Topic,
        ["startTime"] = part.Sentences[0].Start.TotalSeconds,
        ["duration"] = (part.Sentences[^1].End - part.Sentences[0].Start).TotalSeconds,
        ["items"] = new JsonArray([.. part.Sentences.Select(sentence => new JsonObject
        {
            ["text"] = sentence.Text,
            ["startTime"] = sentence.Start.TotalSeconds,
        })]),
    };

    private static JsonObject Highlights(SandboxCall call) => new()
    {
        ["title"] = "Next steps",
        ["items"] = new JsonArray([.. call.Transcript.TakeLast(1).Select(part => new JsonObject
        {
            ["text"] = part.Sentences[0].Text,
            ["startTimes"] = new JsonArray(part.Sentences[0].Start.TotalSeconds),
        })]),
    };

    private static JsonObject? Outcome(SandboxCall call) => call.SdrDisposition is null ? null : new JsonObject
    {
        ["id"] = call.SdrDisposition.ToUpperInvariant().Replace(' ', '_'),
        ["category"] = "Answered",
        ["name"] = call.SdrDisposition,
    };
}
