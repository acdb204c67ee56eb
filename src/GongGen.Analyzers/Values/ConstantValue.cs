using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>A value that is written down: null, a text, a number, a bool, a DateTimeOffset, a TimeSpan, or a date as the DateTime of its beginning.</summary>
/// <param name="operation">Where it stands.</param>
/// <param name="content">The value.</param>
internal sealed class ConstantValue(IOperation? operation, object? content) : Value(operation)
{
    /// <summary>The value.</summary>
    public object? Content => content;

    /// <summary>The value where it is a text.</summary>
    public string? Text => content as string;

    /// <inheritdoc/>
    public override Presence Presence => content is null ? Presence.Absent : Presence.Set;
}
