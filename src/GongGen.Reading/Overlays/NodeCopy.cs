using GongGen.Reading.Yaml;

namespace GongGen.Reading.Overlays;

/// <summary>Copies nodes, so that one update can stand in several places. A copy keeps the position of the overlay's text.</summary>
internal static class NodeCopy
{
    /// <summary>A copy that hangs nowhere yet.</summary>
    public static SpecNode Of(SpecNode node)
    {
        switch (node)
        {
            case SpecMapping mapping:
                SpecMapping copy = new(mapping.Text, mapping.Start, mapping.End);
                foreach (SpecEntry entry in mapping.Entries)
                {
                    SpecNode value = Of(entry.Value);
                    value.HangBelow(copy, entry.Key);
                    copy.Add(new SpecEntry(entry.Key, value));
                }

                return copy;
            case SpecSequence sequence:
                SpecSequence list = new(sequence.Text, sequence.Start, sequence.End);
                foreach (SpecNode item in sequence.Items)
                {
                    SpecNode value = Of(item);
                    value.HangBelow(list, list.Items.Count);
                    list.Add(value);
                }

                return list;
            case SpecScalar scalar:
                return new SpecScalar(scalar.Text, scalar.Start, scalar.End, scalar.Value, scalar.IsPlain);
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node, "This kind of node cannot be copied.");
        }
    }
}
