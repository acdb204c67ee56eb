using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <summary>Which statements surely ran between a local's declaration and a use of it: those beside the declaration, above the use.</summary>
internal sealed class StatementOrder
{
    private readonly IBlockOperation? _block;
    private readonly IOperation? _useStatement;

    private StatementOrder(IBlockOperation? block, IOperation? useStatement)
    {
        _block = block;
        _useStatement = useStatement;
    }

    /// <summary>Looks at a local's declaration and a use of it.</summary>
    public static StatementOrder Of(VariableUses uses, IOperation use)
    {
        IOperation? declaration = uses.Declaration;
        while (declaration is not null and not IVariableDeclarationGroupOperation)
        {
            declaration = declaration.Parent;
        }

        IBlockOperation? block = declaration?.Parent as IBlockOperation;
        bool jumps = block is not null && MemberBody.Of(block).HasLabels;
        return jumps ? new(null, null) : new(block, StatementIn(block, use));
    }

    /// <summary>True where an expression is a statement that ran once, before the use.</summary>
    public bool IsBefore(IOperation expression) =>
        expression.Parent is IExpressionStatementOperation statement && statement.Parent == _block && _useStatement is not null
        && statement.Syntax.SpanStart < _useStatement.Syntax.SpanStart;

    private static IOperation? StatementIn(IBlockOperation? block, IOperation use)
    {
        IOperation? current = use;
        while (current is not null && current.Parent != block)
        {
            // A local function may be called above its own place.
            if (current is ILocalFunctionOperation)
            {
                return null;
            }

            current = current.Parent;
        }

        return block is null || current is ILocalFunctionOperation ? null : current;
    }
}
