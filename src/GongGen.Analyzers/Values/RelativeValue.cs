using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>A point in time at a known distance from one that is not known.</summary>
/// <param name="operation">Where it stands.</param>
/// <param name="start">The point that is not known.</param>
/// <param name="distance">How much later it is.</param>
internal sealed class RelativeValue(IOperation operation, SymbolValue start, TimeSpan distance) : Value(operation)
{
    /// <summary>The point that is not known.</summary>
    public SymbolValue Start => start;

    /// <summary>How much later the value is.</summary>
    public TimeSpan Distance => distance;

    /// <inheritdoc/>
    public override Presence Presence => Presence.Set;
}
