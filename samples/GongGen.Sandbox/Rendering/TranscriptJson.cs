using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Rendering;

/// <summary>A transcript, timed in milliseconds.</summary>
internal static class TranscriptJson
{
    public static JsonObject Of(SandboxCall call) => new()
    {
        ["callId"] = call.Id,
        ["transcript"] = new JsonArray([.. call.Transcript.Select(Monologue)]),
    };

    private static JsonObject Monologue(SandboxMonologue monologue) => new()
    {
        ["speakerId"] = monologue.SpeakerId,
        ["topic"] = monologue.Topic,
        ["sentences"] = new JsonArray([.. monologue.Sentences.Select(Sentence)]),
    };

    private static JsonObject Sentence(SandboxSentence sentence) => new()
    {
        ["start"] = (long)sentence.Start.TotalMilliseconds,
        ["end"] = (long)sentence.End.TotalMilliseconds,
        ["text"] = sentence.Text,
    };
}
