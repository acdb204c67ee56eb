using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>Keys and their values, in the order of the text.</summary>
internal sealed class SpecMapping(SpecText text, int start, int end) : SpecNode(text, start, end)
{
    private const int LinearLimit = 8;

    private readonly List<SpecEntry> _entries = [];
    private Dictionary<string, int>? _index;

    public IReadOnlyList<SpecEntry> Entries => _entries;

    public override SpecLocation Location =>
        Key is null && _entries.Count > 0 && ReferenceEquals(_entries[0].Key.Parent, this) ? _entries[0].Key.Location : base.Location;

    public SpecNode? this[string name] => IndexOf(name) is var i && i >= 0 ? _entries[i].Value : null;

    public bool Has(string name) => IndexOf(name) >= 0;

    public SpecScalar? KeyOf(string name) => IndexOf(name) is var i && i >= 0 ? _entries[i].Key : null;

    public void Add(SpecEntry entry)
    {
        _index?.Add(entry.Name, _entries.Count);
        _entries.Add(entry);
        if (_index is null && _entries.Count > LinearLimit)
        {
            BuildIndex();
        }
    }

    /// <summary>Adds an entry, or takes the place of the one with its name.</summary>
    public void Set(SpecEntry entry)
    {
        if (IndexOf(entry.Name) is var i && i >= 0)
        {
            _entries[i] = entry;
            return;
        }

        Add(entry);
    }

    public void Remove(string name)
    {
        if (IndexOf(name) is var i && i >= 0)
        {
            _entries.RemoveAt(i);
            BuildIndex();
        }
    }

    private void BuildIndex()
    {
        _index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _entries.Count; i++)
        {
            _index.Add(_entries[i].Name, i);
        }
    }

    private int IndexOf(string name)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(name, out int found) ? found : -1;
        }

        for (int i = 0; i < _entries.Count; i++)
        {
            if (string.Equals(_entries[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
