using System.Text;

namespace GongGen.Reading.Naming;

/// <summary>Turns names of a document into C# identifiers.</summary>
internal static class Identifiers
{
    /// <summary>The name in Pascal case; the fallback where nothing of it can stand in an identifier.</summary>
    public static string Pascal(string text, string fallback = "Value")
    {
        string[] words = Words(text);
        bool isShouting = words.Any(word => word.Length > 1) && words.All(IsUpper);
        StringBuilder name = new(text.Length);
        foreach (string word in words)
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(isShouting ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        if (name.Length == 0)
        {
            return fallback;
        }

        return char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The name in camel case.</summary>
    public static string Camel(string text, string fallback = "value")
    {
        string name = Pascal(text, fallback);
        int upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper]))
        {
            upper++;
        }

        // Of several capitals in front ("CRMCalls") the last one begins the next word.
        int lower = upper > 1 && upper < name.Length && char.IsLetter(name[upper]) ? upper - 1 : upper;
        return name.Substring(0, lower).ToLowerInvariant() + name.Substring(lower);
    }

    private static bool IsUpper(string word) => word.All(c => !char.IsLower(c));

    private static string[] Words(string text)
    {
        StringBuilder word = new();
        List<string> words = [];
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
                continue;
            }

            Flush(word, words);
        }

        Flush(word, words);
        return words.ToArray();
    }

    private static void Flush(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
