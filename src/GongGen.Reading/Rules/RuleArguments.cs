using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>The arguments of a rule, as written.</summary>
/// <param name="node">The rule.</param>
internal sealed class RuleArguments(SpecMapping node)
{
    /// <summary>A text that must be there.</summary>
    public string Text(string key) => OptionalText(key) ?? throw new RuleFault($"it lacks \"{key}\"");

    /// <summary>A text that may be missing.</summary>
    public string? OptionalText(string key) => node[key] switch
    {
        null or SpecScalar { IsNull: true } => null,
        SpecScalar scalar => scalar.Value,
        _ => throw new RuleFault($"\"{key}\" is not text"),
    };

    /// <summary>A whole number that must be there and be positive.</summary>
    public int Number(string key) => OptionalNumber(key) ?? throw new RuleFault($"it lacks \"{key}\"");

    /// <summary>A positive whole number that may be missing.</summary>
    public int? OptionalNumber(string key)
    {
        if (node[key] is null)
        {
            return null;
        }

        decimal? number = (node[key] as SpecScalar)?.AsNumber;
        bool isWhole = number is > 0 and <= int.MaxValue && decimal.Truncate(number.Value) == number.Value;
        return isWhole ? (int)number!.Value : throw new RuleFault($"\"{key}\" is not a positive whole number");
    }

    /// <summary>A list of texts that must not be empty.</summary>
    public string[] Texts(string key)
    {
        if (node[key] is not SpecSequence { Items.Count: > 0 } list)
        {
            throw new RuleFault($"\"{key}\" is not a list with at least one item");
        }

        return list.Items.Select(item => item is SpecScalar scalar ? scalar.Value : throw new RuleFault($"an item of \"{key}\" is not text")).ToArray();
    }

    /// <summary>A word out of several.</summary>
    public string Word(string key, params string[] words)
    {
        string word = Text(key);
        return Array.IndexOf(words, word) >= 0 ? word : throw new RuleFault($"\"{key}\" is \"{word}\", not one of {string.Join(", ", words)}");
    }
}
