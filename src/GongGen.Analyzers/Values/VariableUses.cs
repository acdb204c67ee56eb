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
        MemberBody body = MemberBody.Of(use);
        IVariableDeclaratorOperation? declarator = body.DeclaratorOf(variable);
        bool isDeclaredElsewhere = declarator?.Parent is ILoopOperation or ICatchClauseOperation;
        ImmutableArray<IOperation>.Builder references = ImmutableArray.CreateBuilder<IOperation>();
        List<IOperation> writes = [];
        foreach (IOperation reference in body.ReferencesTo(variable))
        {
            if (reference is ILocalReferenceOperation { IsDeclaration: true })
            {
                isDeclaredElsewhere = true;
            }
            else if (IsWrite(reference))
            {
                writes.Add(reference);
            }
            else
            {
                references.Add(reference);
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
