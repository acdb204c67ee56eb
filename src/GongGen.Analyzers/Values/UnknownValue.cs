using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>A value about which nothing is proven but its type.</summary>
/// <param name="operation">Where it stands.</param>
internal sealed class UnknownValue(IOperation? operation) : Value(operation)
{
    /// <inheritdoc/>
    public override Presence Presence => PresenceOf(Operation?.Type);
}
