namespace GongGen.Sandbox;

/// <summary>Makes up what people say, the same in every run.</summary>
internal static class Conversation
{
    private static readonly (string Topic, string[] Lines)[] Script =
    [
        ("Small Talk", ["Good to see you again.", "How was the move to the new office?"]),
        ("Call Setup", ["I would like to go through three points today."]),
        ("Customer Needs", ["Our reports take two days to put together.", "Nobody trusts the figures after that.", "That has to change this quarter."]),
        ("Product", ["Let me share my screen.", "Every figure links back to the conversation it came from."]),
        ("Competitors", ["We also looked at Acme Insights.", "What made us hesitate was the set-up."]),
        ("Objections", ["No, let us look at the security questions first.", "I can send the papers over today."]),
        ("Pricing", ["Für zwanzig Leute reicht das kleine Paket.", "The price holds until the end of the month."]),
        ("Next Steps", ["Shall we meet again on Thursday?", "Thursday works."]),
    ];

    /// <summary>Monologues of the speakers in turn; the last one is nobody's and about nothing, as some of Gong's are.</summary>
    public static IReadOnlyList<SandboxMonologue> Between(IReadOnlyList<string> speakerIds, int variant)
    {
        var clock = TimeSpan.FromMilliseconds(1200);
        var monologues = new List<SandboxMonologue>();
        for (var turn = 0; speakerIds.Count > 0 && turn < 5 + (variant % 3); turn++)
        {
            var (topic, lines) = Script[(variant + turn) % Script.Length];
            monologues.Add(new SandboxMonologue(speakerIds[turn % speakerIds.Count], topic, Speak(lines, ref clock)));
        }

        monologues.Add(new SandboxMonologue(null, null, Speak(["Thanks, bye."], ref clock)));
        return monologues;
    }

    private static List<SandboxSentence> Speak(string[] lines, ref TimeSpan clock)
    {
        var sentences = new List<SandboxSentence>();
        foreach (var line in lines)
        {
            var end = clock + TimeSpan.FromMilliseconds(400 + (line.Length * 63));
            sentences.Add(new SandboxSentence(clock, end, line));
            clock = end + TimeSpan.FromMilliseconds(350);
        }

        return sentences;
    }
}
