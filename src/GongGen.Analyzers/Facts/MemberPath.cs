using System.Collections.Immutable;

namespace GongGen.Analyzers.Facts;

/// <summary>A path through members, as in Parties[].UserId.</summary>
internal sealed class MemberPath
{
    private MemberPath(ImmutableArray<PathStep> steps) => Steps = steps;

    /// <summary>The members from the outermost to the innermost.</summary>
    public ImmutableArray<PathStep> Steps { get; }

    /// <summary>The name of the outermost member.</summary>
    public string First => Steps[0].Name;

    /// <summary>The name of the innermost member.</summary>
    public string Last => Steps[Steps.Length - 1].Name;

    /// <summary>The name of the innermost list that the path goes through; empty where there is none.</summary>
    public string List => Steps.LastOrDefault(step => step.IsList)?.Name ?? "";

    /// <summary>Reads a path; null where the text is none.</summary>
    public static MemberPath? Parse(string text)
    {
        ImmutableArray<PathStep>.Builder steps = ImmutableArray.CreateBuilder<PathStep>();
        foreach (string part in text.Split('.'))
        {
            bool isList = part.EndsWith("[]", StringComparison.Ordinal);
            string name = isList ? part.Substring(0, part.Length - 2) : part;
            if (name.Length == 0)
            {
                return null;
            }

            steps.Add(new(name, isList));
        }

        return new(steps.ToImmutable());
    }
}
