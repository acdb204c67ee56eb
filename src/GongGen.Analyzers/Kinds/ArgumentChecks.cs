using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>The check of each attribute on a method that speaks of its arguments. A new kind is a class and a line here.</summary>
internal static class ArgumentChecks
{
    /// <summary>What a rule finds in a call.</summary>
    public static IEnumerable<Finding> Find(IInvocationOperation call, Annotation rule, ValueReader reader) => rule.Name switch
    {
        AnnotationNames.LessThan => LessThanCheck.Find(call, rule, reader),
        _ => [],
    };

    /// <summary>The expression that is given to a parameter; null where the call leaves it out.</summary>
    public static IOperation? Given(IInvocationOperation call, string parameter)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
