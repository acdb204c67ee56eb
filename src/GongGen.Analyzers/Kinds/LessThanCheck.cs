using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;

namespace GongGen.Analyzers.Kinds;

/// <summary>The value of a member must be less than that of another one.</summary>
internal static class LessThanCheck
{
    /// <summary>Finds a pair that is not in order.</summary>
    public static IEnumerable<Finding> Find(ObjectContext context, Annotation rule)
    {
        string less = rule.Text(0);
        string more = rule.Text(1);
        if (context.Value.Find(less) is not { } lesser || context.Value.Find(more) is not { } greater || !context.Sets(less, more))
        {
            yield break;
        }

        if (!ValueOrder.IsNotLess(lesser.Value, greater.Value) || context.IsTemplateFor(less, more) || context.Nearest([greater.Operation, lesser.Operation]) is not { } at)
        {
            yield break;
        }

        yield return new(at, rule.Message.Length > 0 ? rule.Message : $"{less}{Shown.Behind(lesser.Value)} must be before {more}{Shown.Behind(greater.Value)}")
        {
            Others = [lesser.Operation.Syntax.GetLocation(), greater.Operation.Syntax.GetLocation()],
        };
    }
}
