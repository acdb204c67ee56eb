namespace GongGen.Reading.Yaml;

/// <summary>Items, in the order of the text.</summary>
internal sealed class SpecSequence(SpecText text, int start, int end) : SpecNode(text, start, end)
{
    private readonly List<SpecNode> _items = [];

    public IReadOnlyList<SpecNode> Items => _items;

    public void Add(SpecNode item) => _items.Add(item);

    public void Remove(SpecNode item) => _items.Remove(item);
}
