using System.Globalization;

namespace GongGen.Reading.Naming;

/// <summary>Hands out names that are unique in a scope, whatever their case.</summary>
/// <param name="reserved">Names that no element may have.</param>
internal sealed class NameAllocator(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keeps a name for something that the scope does not name itself.</summary>
    public void Reserve(string name) => _reserved.Add(name);

    public bool IsReserved(string name) => _reserved.Contains(name);

    public bool IsFree(string name) => !_reserved.Contains(name) && !_taken.Contains(name);

    /// <summary>The wanted name with its ending, or with something in between: the given suffix where the name is reserved, else 2, 3 and so on.</summary>
    public string Allocate(string wanted, string reservedSuffix = "", string ending = "")
    {
        string stem = _reserved.Contains(wanted + ending) ? wanted + reservedSuffix : wanted;
        string name = stem + ending;
        _last.TryGetValue(stem, out int last);
        while (!IsFree(name))
        {
            last = Math.Max(2, last + 1);
            name = stem + last.ToString(CultureInfo.InvariantCulture) + ending;
        }

        _last[stem] = last;
        _taken.Add(name);
        return name;
    }
}
