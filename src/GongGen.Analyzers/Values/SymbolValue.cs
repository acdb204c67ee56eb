using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>Whatever a local, parameter, field or chain of properties holds. Two of them are compared by their symbols only.</summary>
/// <param name="operation">Where it stands.</param>
/// <param name="chain">The symbols from the outermost to the member that is read.</param>
/// <param name="isStable">True where every read gives the same value.</param>
internal sealed class SymbolValue(IOperation operation, ImmutableArray<ISymbol> chain, bool isStable) : Value(operation)
{
    /// <summary>The symbols from the outermost to the member that is read.</summary>
    public ImmutableArray<ISymbol> Chain => chain;

    /// <summary>True where every read gives the same value.</summary>
    public bool IsStable => isStable;

    /// <summary>True for the clock, which goes on between two reads.</summary>
    public bool IsClock => chain is [IPropertySymbol { IsStatic: true, Name: "UtcNow" or "Now" } clock] && KnownTypes.IsDateTimeOffset(clock.ContainingType);

    /// <inheritdoc/>
    public override Presence Presence => PresenceOf(Operation!.Type);

    /// <summary>True where both read the same symbols.</summary>
    public bool ReadsSameAs(SymbolValue other) => chain.SequenceEqual(other.Chain, SymbolEqualityComparer.Default);
}
