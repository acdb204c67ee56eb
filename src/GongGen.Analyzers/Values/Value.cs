using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>What the source proves about an expression.</summary>
/// <param name="operation">Where the value stands; it may be in another member than the expression that was asked about.</param>
internal abstract class Value(IOperation? operation)
{
    /// <summary>Where the value stands; null for a member that was not set.</summary>
    public IOperation? Operation => operation;

    /// <summary>Whether the value is there.</summary>
    public abstract Presence Presence { get; }

    /// <summary>Every value that this one may be: itself, or the arms of a choice.</summary>
    public virtual IEnumerable<Value> Alternatives => [this];

    /// <summary>The presence that a type alone proves.</summary>
    protected static Presence PresenceOf(ITypeSymbol? type) =>
        type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } ? Presence.Set : Presence.Unknown;
}
