using GongGen.Reading.Yaml;

namespace GongGen.Reading.Overlays;

/// <summary>Merges an overlay's update into a node: mappings member by member, lists by appending, anything else by replacing.</summary>
internal static class NodeMerger
{
    /// <summary>Merges into a node that the update's target selected.</summary>
    /// <returns>False where the target can take no update.</returns>
    public static bool Update(SpecNode target, SpecNode update)
    {
        switch (target)
        {
            case SpecMapping mapping when update is SpecMapping members:
                Merge(mapping, members);
                return true;
            case SpecSequence list:
                Append(list, update);
                return true;
            default:
                return false;
        }
    }

    private static void Merge(SpecMapping target, SpecMapping update)
    {
        foreach (SpecEntry entry in update.Entries)
        {
            SpecNode? present = target[entry.Name];
            if (present is SpecMapping inner && entry.Value is SpecMapping members)
            {
                Merge(inner, members);
                continue;
            }

            if (present is SpecSequence list && entry.Value is SpecSequence items)
            {
                foreach (SpecNode item in items.Items)
                {
                    Append(list, item);
                }

                continue;
            }

            SpecNode value = NodeCopy.Of(entry.Value);
            value.HangBelow(target, entry.Key);
            target.Set(new SpecEntry(entry.Key, value));
        }
    }

    private static void Append(SpecSequence list, SpecNode item)
    {
        SpecNode copy = NodeCopy.Of(item);
        copy.HangBelow(list, list.Items.Count);
        list.Add(copy);
    }
}
