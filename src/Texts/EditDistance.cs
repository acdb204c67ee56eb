namespace GongGen.Texts;

/// <summary>How many letters have to be changed to make one text from another one. Compiled into each assembly that suggests names, which reference nothing in common.</summary>
internal static class EditDistance
{
    /// <summary>The distance of two texts; upper and lower case are the same, and two letters that changed places count as one.</summary>
    /// <param name="from">One text.</param>
    /// <param name="to">The other text.</param>
    /// <param name="limit">What is returned where the distance is that or more, sooner than the whole distance is known.</param>
    public static int Of(string from, string to, int limit = int.MaxValue)
    {
        int[][] rows = [new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]];
        for (int j = 0; j <= to.Length; j++)
        {
            rows[0][j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            int least = Fill(rows, from, to, i);
            if (least >= limit)
            {
                return limit;
            }
        }

        return Math.Min(limit, rows[from.Length % 3][to.Length]);
    }

    private static int Fill(int[][] rows, string from, string to, int i)
    {
        int[] current = rows[i % 3];
        int[] previous = rows[(i - 1) % 3];
        current[0] = i;
        int least = i;
        for (int j = 1; j <= to.Length; j++)
        {
            int cost = AreEqual(from[i - 1], to[j - 1]) ? 0 : 1;
            current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            bool areSwapped = i > 1 && j > 1 && AreEqual(from[i - 1], to[j - 2]) && AreEqual(from[i - 2], to[j - 1]);
            if (areSwapped)
            {
                current[j] = Math.Min(current[j], rows[(i - 2) % 3][j - 2] + 1);
            }

            least = Math.Min(least, current[j]);
        }

        return least;
    }

    private static bool AreEqual(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
