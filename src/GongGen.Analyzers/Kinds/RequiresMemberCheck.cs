using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;

namespace GongGen.Analyzers.Kinds;

/// <summary>Where one member is set, another one must be set too.</summary>
internal static class RequiresMemberCheck
{
    /// <summary>Finds each place where the other member is missing.</summary>
    public static IEnumerable<Finding> Find(ObjectContext context, Annotation rule)
    {
        string when = rule.Text(0);
        if (MemberPath.Parse(rule.Text(1)) is not { } path || !context.Sets(when, path.First) || SetState.Of(context.Value.Read(when)) != Presence.Set)
        {
            yield break;
        }

        ItemIds? ids = null;
        foreach (Reached reached in PathWalk.Of(context.Value, path).Reached)
        {
            bool isMissing = SetState.Of(reached.Value) == Presence.Absent && !context.IsTemplateFor(when, path.First);
            if (isMissing && (context.Nearest(reached.Trail) ?? context.Nearest(context.Value.Find(when))) is { } at)
            {
                ids ??= ItemIds.Of(context, rule.Text(1));
                yield return ItemIds.AddTo(new(at, rule.Message.Length > 0 ? rule.Message : $"{path.Last} must be set, because {when} is"), ids, context, reached, path.Last);
            }
        }
    }
}
