using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells whether an object that is made once serves several attempts.</summary>
internal static class KeptObjects
{
    /// <summary>True where the object that a value is given to sits in a local that a loop or a function uses again, that other code is given, or that tells the value later.</summary>
    public static bool IsReused(GongSymbols symbols, IOperation value, string member)
    {
        if (CreationOf(value)?.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } declarator })
        {
            return false;
        }

        VariableUses uses = VariableUses.Of(local, value);
        return uses.IsWritten || uses.References.Any(reference => !Repetition.IsSame(declarator, reference) || IsRead(reference, member) || IsGivenAway(symbols, reference));
    }

    // Another method may send it again, or store it.
    private static bool IsGivenAway(GongSymbols symbols, IOperation reference) =>
        reference.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { } method } } && !symbols.RulesOf(method.ContainingType).IsEmitted && !KnownTypes.Is(method.ContainingType, "GC", "System");

    private static IOperation? CreationOf(IOperation value)
    {
        if (value.Parent is not ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: { } creation } })
        {
            return null;
        }

        while (creation.Parent is IConversionOperation or IParenthesizedOperation)
        {
            creation = creation.Parent;
        }

        return creation;
    }

    private static bool IsRead(IOperation reference, string member) => reference.Parent is IPropertyReferenceOperation { Property.Name: var name } && name == member;
}
