using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>The value of a member must be the value of a member of one of the items of a list.</summary>
internal static class RequiresItemCheck
{
    /// <summary>Finds each value that no item has.</summary>
    public static IEnumerable<Finding> Find(ObjectContext context, Annotation rule)
    {
        string member = rule.Text(0);
        if (MemberPath.Parse(rule.Text(1)) is not { } path || context.Value.Find(member) is not { } setting || !context.Sets(member, path.First))
        {
            yield break;
        }

        // A list that is null breaks a rule of its own.
        bool isNull = context.Value.Find(path.First)?.Value.Alternatives.Any(arm => arm.Presence == Presence.Absent) ?? false;
        PathWalk walk = PathWalk.Of(context.Value, path);
        if (isNull || !walk.IsComplete)
        {
            yield break;
        }

        bool isNeverNull = context.Symbols.RulesOf(setting.Member).IsRequired;
        foreach (Value arm in setting.Value.Alternatives)
        {
            Presence presence = SetState.Of(arm);
            bool isSet = presence == Presence.Set || (presence == Presence.Unknown && isNeverNull);
            if (isSet && walk.Reached.All(item => item.IsNot(arm)) && !context.IsTemplateFor(member, path.First))
            {
                yield return ToFinding(context, rule, path, setting, arm);
            }
        }
    }

    private static Finding ToFinding(ObjectContext context, Annotation rule, MemberPath path, MemberSetting setting, Value arm)
    {
        MemberSetting? list = context.Value.Find(path.First);
        Location at = context.Nearest(list is null ? [setting.Operation] : [list.Operation, setting.Operation, .. arm.Operation is null ? [] : new[] { arm.Operation }])
            ?? setting.Operation.Syntax.GetLocation();
        string message = $"{setting.Member.Name}{Shown.Behind(arm)} is not the {path.Last} of any item of {path.List}";
        return new(at, rule.Message.Length > 0 ? rule.Message : message)
        {
            Others = list is null ? [] : [list.Operation.Syntax.GetLocation(), setting.Operation.Syntax.GetLocation()],
            Properties = ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Member, path.Last),
        };
    }
}
