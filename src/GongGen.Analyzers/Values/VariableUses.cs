using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <summary>Every use of a local or parameter in the member that declares it.</summary>
internal sealed class VariableUses
{
    private VariableUses(IOperation? source, IOperation? declaration, ImmutableArray<IOperation> references, bool isWritten)
    {
        Source = source;
        Declaration = declaration;
        References = references;
        IsWritten = isWritten;
    }

    /// <summary>The only expression that is ever assigned; null where there is none, or more than one.</summary>
    public IOperation? Source { get; }

    /// <summary>The declarator of a local; null where it is declared in another way.</summary>
    public IOperation? Declaration { get; }

    /// <summary>All references but writes.</summary>
    public ImmutableArray<IOperation> References { get; }

    /// <summary>True where the variable is written after its declaration.</summary>
    public bool IsWritten { get; }

    /// <summary>Finds the uses of a local or parameter around a place where it is used.</summary>
    public static VariableUses Of(ISymbol variable, IOperation use)
    {
        IOperation root = RootOf(use);
        ImmutableArray<IOperation>.Builder references = ImmutableArray.CreateBuilder<IOperation>();
        List<IOperation> writes = [];
        IVariableDeclaratorOperation? declarator = null;
        bool isDeclaredElsewhere = false;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation found && SymbolEqualityComparer.Default.Equals(found.Symbol, variable))
            {
                declarator = found;
                isDeclaredElsewhere = found.Parent is ILoopOperation or ICatchClauseOperation;
            }
            else if (IsReference(operation, variable))
            {
                if (operation is ILocalReferenceOperation { IsDeclaration: true })
                {
                    isDeclaredElsewhere = true;
                }
                else if (IsWrite(operation))
                {
                    writes.Add(operation);
                }
                else
                {
                    references.Add(operation);
                }
            }
        }

        IOperation? initializer = isDeclaredElsewhere ? null : declarator?.GetVariableInitializer()?.Value;
        IOperation? source = writes.Count == 0 ? initializer : null;
        bool isAssignedOnce = writes.Count == 1 && initializer is null && declarator is not null && !isDeclaredElsewhere;
        if (isAssignedOnce && writes[0].Parent is ISimpleAssignmentOperation { IsRef: false } assignment)
        {
            source = assignment.Value;
        }

        return new(source, isDeclaredElsewhere ? null : declarator, references.ToImmutable(), writes.Count > 0 && !(isAssignedOnce && source is not null));
    }

    /// <summary>The outermost operation of the member that an operation stands in.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool IsReference(IOperation operation, ISymbol variable) => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, variable),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable),
        _ => false,
    };

    private static bool IsWrite(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference || assignment is ISimpleAssignmentOperation { IsRef: true },
        IIncrementOrDecrementOperation => true,
        IArgumentOperation argument => argument.Parameter is null or { RefKind: RefKind.Ref or RefKind.Out },
        IAddressOfOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        IConditionalOperation { IsRef: true } => true,
        ITupleOperation tuple => IsDeconstructed(tuple),
        _ => false,
    };

    private static bool IsDeconstructed(IOperation tuple)
    {
        IOperation current = tuple;
        while (current.Parent is ITupleOperation outer)
        {
            current = outer;
        }

        return current.Parent is IDeconstructionAssignmentOperation deconstruction && deconstruction.Target == current;
    }
}
