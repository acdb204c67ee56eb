using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>Every value of a member must be among the values of another one.</summary>
internal static class RefersToCheck
{
    /// <summary>Finds each value that is not.</summary>
    public static IEnumerable<Finding> Find(ObjectContext context, Annotation rule)
    {
        if (MemberPath.Parse(rule.Text(0)) is not { } path || MemberPath.Parse(rule.Text(1)) is not { } target || !context.Sets(path.First, target.First))
        {
            yield break;
        }

        PathWalk targets = PathWalk.Of(context.Value, target);
        if (!targets.IsComplete || IsSaidElsewhere(context, rule, targets))
        {
            yield break;
        }

        foreach (Reached reached in PathWalk.Of(context.Value, path).Reached)
        {
            Value? unknown = reached.Value.Alternatives.FirstOrDefault(arm => SetState.Of(arm) == Presence.Set && targets.Reached.All(item => item.IsNot(arm)));
            if (unknown is not null && Place(context, reached, unknown, target) is { } at && !context.IsTemplateFor(path.First, target.First))
            {
                yield return new(at, rule.Message.Length > 0 ? rule.Message : $"{path.Last}{Shown.Behind(unknown)} is not the {target.Last} of any item of {target.List}")
                {
                    Others = unknown.Operation is { } written && context.IsHere(written) ? [written.Syntax.GetLocation()] : [],
                    Properties = Near(unknown, targets),
                };
            }
        }
    }

    // A slip of a key, or another case.
    private static ImmutableDictionary<string, string?> Near(Value unknown, PathWalk targets)
    {
        bool areKnown = targets.Reached.All(item => item.Value is ConstantValue);
        ImmutableArray<string> texts = [.. targets.Reached.Select(item => (item.Value as ConstantValue)?.Text ?? "").Where(text => text.Length > 0)];
        return areKnown && unknown is ConstantValue { Text: { } text } ? Offered.Texts(Suggestions.Of(text, texts)) : ImmutableDictionary<string, string?>.Empty;
    }

    // Where no item has the member at all, the rule that asks for it speaks.
    private static bool IsSaidElsewhere(ObjectContext context, Annotation rule, PathWalk targets) =>
        targets.Reached.All(item => item.Value.Presence == Presence.Absent)
        && context.Rules.Annotations.Any(other => other.Name == AnnotationNames.RequiresMember && other.Text(1) == rule.Text(1));

    private static Location? Place(ObjectContext context, Reached reached, Value value, MemberPath target)
    {
        ImmutableArray<IOperation> trail = value.Operation is { } operation ? reached.Trail.Add(operation) : reached.Trail;
        return context.Nearest(trail) ?? context.Nearest(context.Value.Find(target.First));
    }
}
