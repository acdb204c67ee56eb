using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>Keys with their nodes, in the order of the text.</summary>
/// <param name="location">Where it stands.</param>
internal sealed class MappingNode(SpecLocation location) : SpecNode(location)
{
    private readonly List<MappingEntry> _entries = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    /// <summary>The entries in order.</summary>
    public IReadOnlyList<MappingEntry> Entries => _entries;

    /// <summary>The node of a key; null where there is none.</summary>
    public SpecNode? this[string key] => _positions.TryGetValue(key, out int position) ? _entries[position].Value : null;

    /// <summary>Adds an entry; false where the key is there already.</summary>
    public bool TryAdd(string key, SpecLocation keyLocation, SpecNode value)
    {
        if (_positions.ContainsKey(key))
        {
            return false;
        }

        value.Attach(this, key);
        _positions.Add(key, _entries.Count);
        _entries.Add(new MappingEntry(key, keyLocation, value));
        return true;
    }

    /// <summary>Adds an entry, or puts another value in the place of the present one.</summary>
    public void Set(string key, SpecLocation keyLocation, SpecNode value)
    {
        if (TryAdd(key, keyLocation, value))
        {
            return;
        }

        value.Attach(this, key);
        _entries[_positions[key]] = new MappingEntry(key, keyLocation, value);
    }

    /// <summary>Takes an entry out.</summary>
    public void Remove(string key)
    {
        if (!_positions.TryGetValue(key, out int position))
        {
            return;
        }

        _entries.RemoveAt(position);
        _positions.Clear();
        for (int i = 0; i < _entries.Count; i++)
        {
            _positions.Add(_entries[i].Key, i);
        }
    }

    /// <summary>The text of a key; null where there is none or something other than text stands there.</summary>
    public string? Text(string key) => this[key] is ScalarNode { IsNull: false } scalar ? scalar.Value : null;

    /// <summary>The mapping of a key; null where there is none.</summary>
    public MappingNode? Map(string key) => this[key] as MappingNode;

    /// <summary>The list of a key; null where there is none.</summary>
    public SequenceNode? List(string key) => this[key] as SequenceNode;

    /// <summary>True where the key has the value true.</summary>
    public bool Flag(string key) => this[key] is ScalarNode { AsBoolean: true };

    /// <summary>The number of a key; null where there is none.</summary>
    public decimal? Number(string key) => (this[key] as ScalarNode)?.AsNumber;
}
