using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>Two members must not both be set.</summary>
internal static class MutuallyExclusiveCheck
{
    /// <summary>Finds each member that is set although it is ignored.</summary>
    public static IEnumerable<Finding> Find(ObjectContext context, Annotation rule)
    {
        string member = rule.Text(0);
        if (MemberPath.Parse(rule.Text(1)) is not { } path || !context.Sets(member, path.First) || SetState.Of(context.Value.Read(member)) != Presence.Set)
        {
            yield break;
        }

        foreach (Reached reached in PathWalk.Of(context.Value, path).Reached)
        {
            Value? set = reached.Value.Alternatives.FirstOrDefault(arm => SetState.Of(arm) == Presence.Set);
            if (set is not null && (Place(context, reached, set) ?? context.Nearest(context.Value.Find(member))) is { } at && !context.IsTemplateFor(member, path.First))
            {
                string message = rule.Message.Length > 0 ? rule.Message : $"{path.Last}{Shown.Behind(set)} is ignored because {member} is set";
                yield return new(at, message)
                {
                    Others = reached.Setting is { } setting && context.IsOwn(setting.Assignment) ? [setting.Assignment.Syntax.GetLocation()] : [],
                    Properties = ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Member, path.Last),
                };
            }
        }
    }

    // The whole assignment where the member is set for certain, the arm where only an arm sets it.
    private static Location? Place(ObjectContext context, Reached reached, Value set)
    {
        if (reached.Setting is { } setting && context.IsHere(setting.Assignment))
        {
            bool isArm = SetState.Of(reached.Value) != Presence.Set;
            return isArm && ValueReader.IsInside(set.Operation, setting.Assignment) ? set.Operation!.Syntax.GetLocation() : setting.Assignment.Syntax.GetLocation();
        }

        return context.Nearest(reached.Trail);
    }
}
