using System.Globalization;

namespace GongGen.Reading.Naming;

/// <summary>Gives out names that differ in one scope, also where only the case differs.</summary>
/// <param name="reserved">Names that C# or the emitted code needs itself.</param>
internal sealed class NameAllocator(params string[] reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name itself where it is free, else with the first free number behind it.</summary>
    public string Allocate(string name)
    {
        string candidate = name;
        for (int number = 2; !_taken.Add(candidate); number++)
        {
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }

    /// <summary>Takes a name out of the scope.</summary>
    public void Reserve(string name) => _taken.Add(name);
}
