using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Finds calls that are made only for what a dictionary does not hold yet.</summary>
internal static class LookedUp
{
    /// <summary>True where a look-up in a scope decides whether the call is made.</summary>
    public static bool Guards(IOperation call, IOperation scope)
    {
        for (IOperation current = call; current != scope && current.Parent is { } parent; current = parent)
        {
            bool isGuarded = parent switch
            {
                IConditionalOperation choice => choice.Condition != current && HasLookUp(choice.Condition),
                ICoalesceOperation coalesce => coalesce.WhenNull == current && HasLookUp(coalesce.Value),
                IBlockOperation block => block.Operations.TakeWhile(statement => statement != current).Any(IsSkipping),
                _ => false,
            };
            if (isGuarded)
            {
                return true;
            }
        }

        return false;
    }

    // `if (known.ContainsKey(id)) continue;`
    private static bool IsSkipping(IOperation statement) =>
        statement is IConditionalOperation { WhenFalse: null } choice && HasLookUp(choice.Condition)
        && choice.WhenTrue.DescendantsAndSelf().Any(operation => operation is IBranchOperation { BranchKind: BranchKind.Continue });

    private static bool HasLookUp(IOperation condition) => condition.DescendantsAndSelf().Any(operation =>
        operation is IInvocationOperation { TargetMethod.Name: "TryGetValue" or "ContainsKey" or "GetValueOrDefault" });
}
