using GongGen.Reading.Yaml;

namespace GongGen.Reading.Overlays;

/// <summary>Copies nodes, so that one text can stand in several places. A copy keeps the position of what it was copied from.</summary>
internal static class NodeCopy
{
    /// <summary>A copy that hangs nowhere yet; nothing in it is shared.</summary>
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

    /// <summary>A member that stands in this place only, so that it can be changed; a shared one is replaced by a copy. Null where there is none.</summary>
    public static SpecNode? Own(SpecMapping owner, string name)
    {
        if (owner[name] is not { IsShared: true } shared)
        {
            return owner[name];
        }

        SpecScalar key = owner.KeyOf(name)!;
        SpecNode copy = Of(shared);
        copy.HangBelow(owner, key);
        owner.Set(new SpecEntry(key, copy));
        return copy;
    }

    /// <summary>An item that stands in this place only; a shared one is replaced by a copy.</summary>
    public static SpecNode Own(SpecSequence owner, int index)
    {
        if (!owner.Items[index].IsShared)
        {
            return owner.Items[index];
        }

        SpecNode copy = Of(owner.Items[index]);
        copy.HangBelow(owner, index);
        owner.Set(index, copy);
        return copy;
    }
}
