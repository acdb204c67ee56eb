using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells whether two places are run equally often: in the same loop and the same function.</summary>
internal static class Repetition
{
    /// <summary>True where both stand in the same innermost loop or function.</summary>
    public static bool IsSame(IOperation one, IOperation other) => ScopeOf(one) == ScopeOf(other);

    /// <summary>The innermost function around an operation; the outermost operation where there is none.</summary>
    public static IOperation FunctionOf(IOperation operation)
    {
        IOperation scope = ScopeOf(operation);
        return scope is ILoopOperation ? FunctionOf(scope) : scope;
    }

    /// <summary>The innermost loop or function around an operation; the outermost operation where there is none.</summary>
    public static IOperation ScopeOf(IOperation operation)
    {
        IOperation current = operation;
        while (current.Parent is { } parent)
        {
            // What a loop goes through is made once, in front of it.
            bool isSource = parent is IForEachLoopOperation loop && loop.Collection == current;
            current = parent;
            if (!isSource && current is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return current;
            }
        }

        return current;
    }
}
