using GongGen.Reading.Yaml;

namespace GongGen.Reading.Overlays;

/// <summary>Merges an overlay's update into a node: mappings member by member, lists by appending, anything else by replacing.</summary>
internal static class NodeMerger
{
    /// <summary>Merges into a node that the update's target selected.</summary>
    /// <returns>The parts of the update that don't fit what stands there; they changed nothing.</returns>
    public static List<SpecNode> Update(SpecNode target, SpecNode update)
    {
        List<SpecNode> misfits = [];
        switch (target)
        {
            case SpecMapping mapping when update is SpecMapping members:
                Merge(mapping, members, misfits);
                break;
            case SpecSequence list:
                Append(list, update);
                break;
            default:
                misfits.Add(update);
                break;
        }

        return misfits;
    }

    private static void Merge(SpecMapping target, SpecMapping update, List<SpecNode> misfits)
    {
        foreach (SpecEntry entry in update.Entries)
        {
            switch (NodeCopy.Own(target, entry.Name))
            {
                case SpecMapping inner when entry.Value is SpecMapping members:
                    Merge(inner, members, misfits);
                    break;
                case SpecSequence list when entry.Value is SpecSequence items:
                    foreach (SpecNode item in items.Items)
                    {
                        Append(list, item);
                    }

                    break;
                case SpecMapping or SpecSequence when entry.Value is not SpecScalar:
                    misfits.Add(entry.Value);
                    break;
                default:
                    SpecNode value = NodeCopy.Of(entry.Value);
                    value.HangBelow(target, entry.Key);
                    target.Set(new SpecEntry(entry.Key, value));
                    break;
            }
        }
    }

    private static void Append(SpecSequence list, SpecNode item)
    {
        SpecNode copy = NodeCopy.Of(item);
        copy.HangBelow(list, list.Items.Count);
        list.Add(copy);
    }
}
