using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>The creation of an emitted object, for checks across its members.</summary>
/// <param name="symbols">What the compilation sees of emitted code.</param>
/// <param name="value">The object.</param>
/// <param name="creation">The creation, or the `with` expression.</param>
internal sealed class ObjectContext(GongSymbols symbols, ObjectValue value, IOperation creation)
{
    private const int MaxLocals = 4;

    /// <summary>What the compilation sees of emitted code.</summary>
    public GongSymbols Symbols => symbols;

    /// <summary>The object.</summary>
    public ObjectValue Value => value;

    /// <summary>The attributes on the object's type.</summary>
    public TypeRules Rules { get; } = symbols.RulesOf(value.Type);

    /// <summary>The creation without its initializer, or the word `with`.</summary>
    public Location CreationLocation => Places.Of(creation);

    /// <summary>True where this is a creation, or a `with` that sets one of the members.</summary>
    public bool Sets(params string[] members) => creation is not IWithOperation || members.Any(member => value.Find(member) is { } setting && ValueReader.IsInside(setting.Assignment, creation));

    /// <summary>True where a `with` sets one of these members later, so that this object is only a start.</summary>
    public bool IsTemplateFor(params string[] members) => Templates.IsOverridden(symbols, creation, members);

    /// <summary>The innermost of several places that stand in this creation; null where there is none. A diagnostic elsewhere would not be shown while typing.</summary>
    public Location? Nearest(IEnumerable<IOperation> trail)
    {
        IOperation? nearest = trail.LastOrDefault(IsHere);
        return nearest is null ? null : Places.Of(nearest);
    }

    /// <summary>The value of a member's assignment, where it stands in this creation.</summary>
    public Location? Nearest(MemberSetting? setting) => setting is null ? null : Nearest([setting.Operation]);

    /// <summary>True where an operation stands in this creation.</summary>
    public bool IsHere(IOperation operation) => ValueReader.IsInside(operation, creation);

    /// <summary>True where an operation belongs to this creation alone: inside of it, or in a local that is made for nothing else.</summary>
    public bool IsOwn(IOperation operation) => IsHere(operation) || (creation is not IWithOperation && IsInOwnLocal(operation, 0));

    /// <summary>True where the object that a value belongs to is written in this file for this creation alone, so that a fix can change it.</summary>
    public bool IsOwnObject(Reached reached) =>
        !reached.IsAlternative && reached.Owner.Operation is { } owner && owner.Syntax.SyntaxTree == creation.Syntax.SyntaxTree && IsOwn(owner);

    private bool IsInOwnLocal(IOperation operation, int depth)
    {
        if (depth > MaxLocals || operation.Syntax.SyntaxTree != creation.Syntax.SyntaxTree || LocalOf(operation) is not { } local)
        {
            return false;
        }

        ImmutableArray<IOperation> reads = VariableUses.Of(local, operation).References.RemoveAll(IsAddition);
        return reads is [var only] && (ValueReader.IsInside(only, creation) || IsInOwnLocal(only, depth + 1));
    }

    private static ILocalSymbol? LocalOf(IOperation operation)
    {
        for (IOperation? current = operation; current is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); current = current.Parent)
        {
            if (current is IVariableDeclaratorOperation declarator)
            {
                return declarator.Symbol;
            }

            if (current is IInvocationOperation { TargetMethod.Name: "Add", Instance: ILocalReferenceOperation target })
            {
                return target.Local;
            }
        }

        return null;
    }

    private static bool IsAddition(IOperation reference) => reference.Parent is IInvocationOperation { TargetMethod.Name: "Add" } call && call.Instance == reference;
}
