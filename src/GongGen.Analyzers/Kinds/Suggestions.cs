using System.Collections.Immutable;
using GongGen.Texts;

namespace GongGen.Analyzers.Kinds;

/// <summary>Finds the known texts that somebody may have meant.</summary>
internal static class Suggestions
{
    private const int MaxCount = 3;

    /// <summary>At most three texts, the nearest first.</summary>
    public static IReadOnlyList<string> Of(string text, ImmutableArray<string> known)
    {
        string wanted = text.Trim().Replace('_', '-');
        if (wanted.Length == 0)
        {
            return [];
        }

        string[] sameButCase = known.Where(value => string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (sameButCase.Length > 0)
        {
            return sameButCase;
        }

        return LanguageTags.Near(wanted, known)
            .Concat(known.Select(value => (Value: value, Distance: EditDistance.Of(wanted, value))).Where(pair => pair.Distance <= Tolerance(wanted)).OrderBy(pair => pair.Distance).Select(pair => pair.Value))
            .Distinct(StringComparer.Ordinal)
            .Take(MaxCount)
            .ToArray();
    }

    private static int Tolerance(string text) => text.Length < 3 ? 0 : Math.Max(1, text.Length / 4);
}
