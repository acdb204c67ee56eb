using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>A list of nodes.</summary>
/// <param name="location">Where it stands.</param>
internal sealed class SequenceNode(SpecLocation location) : SpecNode(location)
{
    private readonly List<SpecNode> _items = [];

    /// <summary>The items in order.</summary>
    public IReadOnlyList<SpecNode> Items => _items;

    /// <summary>Appends an item.</summary>
    public void Add(SpecNode item)
    {
        item.Attach(this, _items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _items.Add(item);
    }

    /// <summary>Takes an item out.</summary>
    public void Remove(SpecNode item) => _items.Remove(item);
}
