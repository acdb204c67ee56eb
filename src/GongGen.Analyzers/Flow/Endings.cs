using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells whether a loop ends once a place in it was reached.</summary>
internal static class Endings
{
    /// <summary>True where the loop is left behind an operation in it, so that it runs at most once.</summary>
    public static bool EndsAfter(IOperation operation, IOperation scope)
    {
        if (scope is IAnonymousFunctionOperation)
        {
            return false;
        }

        for (IOperation? current = operation; current is not null && current != scope; current = current.Parent)
        {
            bool isEnd = current is IReturnOperation { Kind: OperationKind.Return } or IThrowOperation || (current is IBlockOperation { Operations: [.., var last] } && IsEnd(last));
            if (isEnd)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(IOperation operation) => operation switch
    {
        IReturnOperation { Kind: OperationKind.Return } or IBranchOperation { BranchKind: BranchKind.Break or BranchKind.GoTo } => true,
        IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation => true,
        _ => false,
    };
}
