using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells whether two places are run equally often: in the same loop and the same function.</summary>
internal static class Repetition
{
    /// <summary>True where both stand in the same innermost loop or function.</summary>
    public static bool IsSame(IOperation one, IOperation other) => ScopeOf(one) == ScopeOf(other);

    /// <summary>The innermost loop or function around an operation; the outermost operation where there is none.</summary>
    public static IOperation ScopeOf(IOperation operation)
    {
        IOperation current = operation;
        while (current.Parent is { } parent)
        {
            current = parent;
            if (current is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return current;
            }
        }

        return current;
    }
}
