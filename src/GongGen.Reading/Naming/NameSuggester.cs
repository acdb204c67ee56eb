namespace GongGen.Reading.Naming;

/// <summary>Finds the name that a mistyped one was probably meant to be.</summary>
internal static class NameSuggester
{
    private const int MaxLength = 100;

    /// <summary>The nearest candidate; null where none is near.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        string? nearest = null;
        int limit = Math.Max(1, Math.Min(4, text.Length / 3)) + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) < limit && Distance(text, candidate) is var distance && distance < limit)
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

    private static int Distance(string left, string right)
    {
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
