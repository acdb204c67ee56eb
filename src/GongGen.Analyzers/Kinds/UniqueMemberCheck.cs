using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;

namespace GongGen.Analyzers.Kinds;

/// <summary>No two items may have the same value in a member.</summary>
internal static class UniqueMemberCheck
{
    /// <summary>Finds each value that stands a second time.</summary>
    public static IEnumerable<Finding> Find(ObjectContext context, Annotation rule)
    {
        if (MemberPath.Parse(rule.Text(0)) is not { } path || !context.Sets(path.First))
        {
            yield break;
        }

        ImmutableArray<Reached> all = PathWalk.Of(context.Value, path).Reached.RemoveAll(reached => reached.IsAlternative || reached.Value.Presence == Presence.Absent);
        ItemIds? ids = null;
        for (int i = 1; i < all.Length; i++)
        {
            Reached reached = all[i];
            bool isSecond = all.Take(i).Any(earlier => ValueSameness.Of(earlier.Value, reached.Value) == Sameness.Same);
            if (isSecond && context.Nearest(reached.Trail) is { } at && !context.IsTemplateFor(path.First))
            {
                ids ??= ItemIds.Of(context, rule.Text(0));
                yield return ItemIds.AddTo(new(at, rule.Message.Length > 0 ? rule.Message : $"{path.Last}{Shown.Behind(reached.Value)} stands twice in {path.List}"), ids, context, reached, path.Last);
            }
        }
    }
}
