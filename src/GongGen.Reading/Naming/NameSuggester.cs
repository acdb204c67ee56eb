using GongGen.Texts;

namespace GongGen.Reading.Naming;

/// <summary>Finds the name that a mistyped one was probably meant to be.</summary>
internal static class NameSuggester
{
    private const int MaxLength = 100;
    private const int MaxCandidates = 2000;

    /// <summary>The nearest candidate; null where none is near.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        string? nearest = null;
        int limit = Math.Max(1, Math.Min(4, text.Length / 3)) + 1;
        foreach (string candidate in candidates.Take(MaxCandidates))
        {
            if (Math.Abs(candidate.Length - text.Length) < limit && EditDistance.Of(text, candidate, limit) is var distance && distance < limit)
            {
                limit = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>A question to put behind a message; empty where no candidate is near.</summary>
    public static string Question(string text, IEnumerable<string> candidates) =>
        Nearest(text, candidates) is { } nearest ? $". Did you mean \"{nearest}\"?" : "";
}
