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
            if (Math.Abs(candidate.Length - text.Length) < limit && Distance(text, candidate, limit) is var distance && distance < limit)
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

    // How many letters differ, two that changed places counting as one; the limit where it is that many or more.
    private static int Distance(string left, string right, int limit)
    {
        int[][] rows = [new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]];
        for (int j = 0; j <= right.Length; j++)
        {
            rows[0][j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int[] current = rows[i % 3];
            int[] previous = rows[(i - 1) % 3];
            current[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = AreEqual(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && AreEqual(left[i - 1], right[j - 2]) && AreEqual(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], rows[(i - 2) % 3][j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least > limit)
            {
                return limit;
            }
        }

        return rows[left.Length % 3][right.Length];
    }

    private static bool AreEqual(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
