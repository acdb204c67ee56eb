using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Rendering;

/// <summary>The tracker of competitors, with what it caught.</summary>
internal static class TrackerJson
{
    private const string Phrase = "Acme Insights";

    public static JsonObject Of(SandboxCall call, bool withOccurrences)
    {
        var caught = Caught(call).ToList();
        var phrase = new JsonObject { ["count"] = caught.Count, ["phrase"] = Phrase };
        var tracker = new JsonObject
        {
            ["id"] = "56825452554556",
            ["name"] = "Competitors",
            ["count"] = caught.Count,
            ["type"] = "KEYWORD",
        };
        if (withOccurrences)
        {
            phrase["occurrences"] = Occurrences(caught);
            tracker["occurrences"] = Occurrences(caught);
        }

        tracker["phrases"] = new JsonArray(phrase);
        return tracker;
    }

    private static IEnumerable<(TimeSpan Start, string? SpeakerId)> Caught(SandboxCall call) =>
        from monologue in call.Transcript
        from sentence in monologue.Sentences
        where sentence.Text.Contains(Phrase, StringComparison.Ordinal)
        select (sentence.Start, monologue.SpeakerId);

    private static JsonArray Occurrences(List<(TimeSpan Start, string? SpeakerId)> caught) => new(
    [
        .. caught.Select(one => new JsonObject { ["startTime"] = one.Start.TotalSeconds, ["speakerId"] = one.SpeakerId }),
    ]);
}
