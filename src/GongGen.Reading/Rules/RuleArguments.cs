using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>The arguments of a rule, as written; remembers which of them were asked for.</summary>
/// <param name="node">The rule.</param>
internal sealed class RuleArguments(SpecMapping node)
{
    private readonly List<string> _asked = [];

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => OptionalText(key) ?? throw new RuleFault($"it lacks \"{key}\"");

    /// <summary>A text that may be missing.</summary>
    public string? OptionalText(string key) => Value(key) switch
    {
        null => null,
        SpecScalar scalar => scalar.Value,
        _ => throw new RuleFault($"\"{key}\" is not text"),
    };

    /// <summary>A text as the wire has it: true and false however YAML writes them.</summary>
    public string WireText(string key) => Value(key) switch
    {
        SpecScalar { AsBoolean: { } flag } => flag ? "true" : "false",
        _ => Text(key),
    };

    /// <summary>True, false, or null where the key is missing.</summary>
    public bool? OptionalFlag(string key) => Value(key) switch
    {
        null => null,
        SpecScalar { AsBoolean: { } flag } => flag,
        _ => throw new RuleFault($"\"{key}\" is not true or false"),
    };

    /// <summary>A whole number that must be there and be positive.</summary>
    public int Number(string key) => OptionalNumber(key) ?? throw new RuleFault($"it lacks \"{key}\"");

    /// <summary>A positive whole number that may be missing.</summary>
    public int? OptionalNumber(string key) => (int?)OptionalNumber(key, int.MaxValue);

    /// <summary>A positive whole number of up to 64 bits that may be missing.</summary>
    public long? OptionalLongNumber(string key) => (long?)OptionalNumber(key, long.MaxValue);

    /// <summary>A list of words out of several, which may be missing but must not be empty.</summary>
    public string[] OptionalWords(string key, IReadOnlyList<string> words)
    {
        string[] given = Value(key) is null ? [] : Texts(key);
        return Array.Find(given, word => !words.Contains(word, StringComparer.Ordinal)) is { } unknown
            ? throw new RuleFault($"\"{key}\" has \"{unknown}\", which is not one of {string.Join(", ", words)}")
            : given;
    }

    /// <summary>A list of texts that must not be empty.</summary>
    public string[] Texts(string key) => Value(key) switch
    {
        null => throw new RuleFault($"it lacks \"{key}\""),
        SpecSequence { Items.Count: > 0 } list => list.Items
            .Select(item => item is SpecScalar { IsNull: false } scalar ? scalar.Value : throw new RuleFault($"an item of \"{key}\" is not text"))
            .ToArray(),
        _ => throw new RuleFault($"\"{key}\" is not a list with at least one item"),
    };

    /// <summary>A word out of several.</summary>
    public string Word(string key, params string[] words)
    {
        string word = Text(key);
        return Array.IndexOf(words, word) >= 0 ? word : throw new RuleFault($"\"{key}\" is \"{word}\", not one of {string.Join(", ", words)}");
    }

    /// <summary>Refuses keys that nobody asked for: they are probably mistyped.</summary>
    public void RefuseOthers()
    {
        if (node.Entries.FirstOrDefault(entry => !_asked.Contains(entry.Name)) is { Key: { } key })
        {
            throw new RuleFault($"it does not know \"{key.Value}\"" + NameSuggester.Question(key.Value, _asked.Where(name => !node.Has(name))));
        }
    }

    private decimal? OptionalNumber(string key, decimal most)
    {
        if (Value(key) is not { } value)
        {
            return null;
        }

        decimal? number = (value as SpecScalar)?.AsNumber;
        bool isWhole = number > 0 && number <= most && decimal.Truncate(number.Value) == number.Value;
        return isWhole ? number : throw new RuleFault($"\"{key}\" is not a positive whole number");
    }

    private SpecNode? Value(string key)
    {
        _asked.Add(key);
        return NodeReader.IsNull(node[key]) ? null : node[key];
    }
}
