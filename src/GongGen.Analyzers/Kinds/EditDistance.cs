namespace GongGen.Analyzers.Kinds;

/// <summary>How many letters have to be changed to make one text from another one.</summary>
internal static class EditDistance
{
    /// <summary>The distance of two texts; upper and lower case are the same.</summary>
    public static int Of(string from, string to)
    {
        int[] above = Enumerable.Range(0, to.Length + 1).ToArray();
        for (int i = 1; i <= from.Length; i++)
        {
            int[] row = new int[to.Length + 1];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int change = char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }

            above = row;
        }

        return above[to.Length];
    }
}
