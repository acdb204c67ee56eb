namespace GongGen.Reading.Yaml;

/// <summary>Blanks out the entries of a block-style text that cannot be parsed, so that the rest of it still can.</summary>
internal sealed class BlockRecovery(CancellationToken cancellationToken)
{
    private const int MaxErrors = 10;
    private const int MaxAttempts = 40;

    private int _attempts;

    /// <summary>The text without its broken entries, and every error on the way; the last one remains where the text could not be mended.</summary>
    public string Mend(string content, List<SyntaxError> found)
    {
        Probe probe = TryParse(content);
        while (probe.Error is { } error && found.Count < MaxErrors)
        {
            found.Add(error);
            if (BlankOne(content, probe) is not { } mended)
            {
                return content;
            }

            content = mended.Content;
            probe = mended.Probe;
        }

        return content;
    }

    private (string Content, Probe Probe)? BlankOne(string content, Probe broken)
    {
        BlockLines lines = new(content);
        (string Content, Probe Probe)? second = null;
        foreach (BlockRange range in Candidates(lines, broken))
        {
            if (lines.LengthOf(range) > content.Length / 2 && range.Indentation == 0)
            {
                continue;
            }

            if (++_attempts > MaxAttempts)
            {
                return second;
            }

            string blanked = lines.Blank(range);
            Probe probe = TryParse(blanked);
            int clean = lines.ParentOf(range)?.End ?? range.End;
            int reached = probe.Error is null ? int.MaxValue : lines.LineOf(probe.Error.Offset);
            if (reached > clean)
            {
                return (blanked, probe);
            }

            // An error right behind the range may still be the same one.
            second ??= reached == clean ? (blanked, probe) : null;
        }

        return second;
    }

    // From small to large: where an open quote or bracket began, the line itself, the line before, and all that encloses them.
    private static IEnumerable<BlockRange> Candidates(BlockLines lines, Probe broken)
    {
        int line = lines.LineOf(broken.Error!.Offset);
        if (broken.OpenFlow >= 0 && lines.EntryAt(lines.LineOf(broken.OpenFlow)) is { } flow)
        {
            yield return flow with { End = Math.Min(flow.End, flow.First + 1) };
            yield return flow;
        }

        if (broken.LastLongScalar >= 0 && lines.EntryAt(lines.LineOf(broken.LastLongScalar)) is { } scalar)
        {
            yield return scalar;
        }

        BlockRange? here = lines.EntryAt(line);
        if (here is { } entry)
        {
            yield return entry;
            if (lines.EntryAt(entry.First - 1) is { } before && before.Indentation >= entry.Indentation)
            {
                yield return before;
            }
        }

        for (BlockRange? range = here; range is { } inner; range = lines.ParentOf(inner))
        {
            if (range != here)
            {
                yield return inner;
            }
        }
    }

    private Probe TryParse(string content)
    {
        EventStream events = new(content, cancellationToken);
        while (events.MoveNext())
        {
            // Only the errors are of interest.
        }

        return new Probe(events.Error, events.OpenFlow, events.LastLongScalar);
    }
}
