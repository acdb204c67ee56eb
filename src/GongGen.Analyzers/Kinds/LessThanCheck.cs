using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>The value of a member or argument must be less than that of another one.</summary>
internal static class LessThanCheck
{
    /// <summary>Finds a pair of members that is not in order.</summary>
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

        yield return FindingOf(rule, at, (lesser.Operation, lesser.Value), (greater.Operation, greater.Value));
    }

    /// <summary>Finds a pair of arguments that is not in order.</summary>
    public static IEnumerable<Finding> Find(IInvocationOperation call, Annotation rule, ValueReader reader)
    {
        if (ArgumentChecks.Given(call, rule.Text(0)) is not { } lesser || ArgumentChecks.Given(call, rule.Text(1)) is not { } greater)
        {
            yield break;
        }

        Value less = reader.Read(lesser);
        Value more = reader.Read(greater);
        if (ValueOrder.IsNotLess(less, more))
        {
            yield return FindingOf(rule, Places.Of(lesser), (lesser, less), (greater, more));
        }
    }

    private static Finding FindingOf(Annotation rule, Location at, (IOperation Operation, Value Value) lesser, (IOperation Operation, Value Value) greater)
    {
        string message = $"{rule.Text(0)}{Shown.Behind(lesser.Value)} must be before {rule.Text(1)}{Shown.Behind(greater.Value)}";
        return new(at, rule.Message.Length > 0 ? rule.Message : message)
        {
            Others = [lesser.Operation.Syntax.GetLocation(), greater.Operation.Syntax.GetLocation()],
        };
    }
}
