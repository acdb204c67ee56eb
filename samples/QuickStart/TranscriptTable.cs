using System.Globalization;
using Gong;
using Spectre.Console;

namespace QuickStart;

/// <summary>Lays a transcript out as a table.</summary>
internal static class TranscriptTable
{
    private const int MostRows = 10;

    /// <summary>The first sentences of a transcript with their times.</summary>
    public static Table Of(CallTranscript transcript)
    {
        Table table = new Table().AddColumns("Time", "Speaker", "Topic", "Sentence");
        IEnumerable<(Monologue Monologue, Sentence Sentence)> rows = (transcript.Transcript ?? [])
            .SelectMany(monologue => (monologue.Sentences ?? []).Select(sentence => (monologue, sentence)));
        foreach ((Monologue monologue, Sentence sentence) in rows.Take(MostRows))
        {
            TimeSpan start = TimeSpan.FromMilliseconds(sentence.Start ?? 0);
            table.AddRow(
                start.ToString(@"mm\:ss", CultureInfo.InvariantCulture),
                Markup.Escape(monologue.SpeakerId ?? "unknown"),
                Markup.Escape(monologue.Topic ?? ""),
                Markup.Escape(sentence.Text ?? ""));
        }

        return table;
    }
}
