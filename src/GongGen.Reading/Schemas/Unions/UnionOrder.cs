using GongGen.Model.Types;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>Orders objects so that the tests of each refuse the values of all that come later.</summary>
/// <param name="valuesOf">Gives the values that a member can have; null where it can have others.</param>
internal sealed class UnionOrder(Func<ViewProperty, IReadOnlyList<string>?> valuesOf)
{
    // The comparison is of each with each.
    private const int MaxCases = 500;

    /// <summary>The cases in order; null where nothing tells two of them apart.</summary>
    /// <param name="cases">The cases with their tests.</param>
    /// <param name="problem">Which two, in words.</param>
    public List<UnionCase>? Sort(List<UnionCase> cases, out string problem)
    {
        problem = "";
        if (HaveDistinctValues(cases))
        {
            return cases;
        }

        if (cases.Count > MaxCases)
        {
            problem = $"more than {MaxCases} objects have no discriminator";
            return null;
        }

        bool[][] rejects = [.. cases.Select(one => cases.Select(other => ReferenceEquals(one, other) || one.Rejects(other, valuesOf)).ToArray())];
        List<UnionCase> sorted = [];
        List<int> open = [.. Enumerable.Range(0, cases.Count)];
        while (open.Count > 0)
        {
            int next = open.FindIndex(index => open.TrueForAll(other => rejects[index][other]));
            if (next < 0)
            {
                int other = open.Find(each => !rejects[open[0]][each]);
                problem = $"nothing tells {cases[open[0]].Label} from {cases[other].Label}: neither requires a member that the other lacks";
                return null;
            }

            sorted.Add(cases[open[next]]);
            open.RemoveAt(next);
        }

        return sorted;
    }

    /// <summary>Drops tests that refuse no value of another case: what they ask for is found when the value is read.</summary>
    public void Prune(IReadOnlyList<UnionCase> sorted)
    {
        foreach (UnionCase one in sorted.Where(one => one.Tests.Count > 1))
        {
            List<MemberTestModel> needed = one.Tests.FindAll(test => sorted.Any(other => !ReferenceEquals(one, other) && UnionCase.Rejects(test, other, valuesOf)));
            one.Tests.Clear();
            one.Tests.AddRange(needed);
        }
    }

    // As a discriminator gives them.
    private static bool HaveDistinctValues(List<UnionCase> cases)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return cases.Count > 0 && cases.TrueForAll(one => one.Tests.Count == 1
            && one.Tests[0].Values.Count > 0
            && string.Equals(one.Tests[0].JsonName, cases[0].Tests[0].JsonName, StringComparison.Ordinal)
            && one.Tests[0].Values.All(seen.Add));
    }
}
