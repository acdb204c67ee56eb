using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>A value of an open enum: one of its static members, or made from a text.</summary>
/// <param name="operation">Where it stands.</param>
/// <param name="type">The open enum.</param>
/// <param name="member">The static member; null where it was made from a text.</param>
/// <param name="text">The text on the wire; null where it is not known.</param>
internal sealed class EnumValue(IOperation? operation, INamedTypeSymbol type, ISymbol? member, string? text) : Value(operation)
{
    /// <summary>The open enum.</summary>
    public INamedTypeSymbol Type => type;

    /// <summary>The static member; null where the value was made from a text.</summary>
    public ISymbol? Member => member;

    /// <summary>The text on the wire; null where it is not known.</summary>
    public string? Text => text;

    /// <inheritdoc/>
    public override Presence Presence => Presence.Set;
}
