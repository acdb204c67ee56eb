using System.Collections.Immutable;

namespace GongGen.Analyzers.Facts;

/// <summary>One of our attributes on a type, member, parameter or method.</summary>
/// <param name="name">The attribute's name, one of <see cref="AnnotationNames"/>.</param>
internal sealed class Annotation(string name)
{
    /// <summary>The attribute's name, one of <see cref="AnnotationNames"/>.</summary>
    public string Name => name;

    /// <summary>The id of the diagnostic; empty where the attribute has none.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>The other texts of the constructor in their order, arrays flattened.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>The number of the constructor; 0 where it has none.</summary>
    public int Number { get; init; }

    /// <summary>The values of named arguments.</summary>
    public ImmutableDictionary<string, object?> Named { get; init; } = ImmutableDictionary<string, object?>.Empty;

    /// <summary>A sentence that takes the place of the rule's own, without its full stop; empty where there is none.</summary>
    public string Message => Named.TryGetValue("Message", out object? message) && message is string text ? text.Trim().TrimEnd('.') : "";

    /// <summary>The text at a place; empty where there is none.</summary>
    public string Text(int index) => index < Texts.Length ? Texts[index] : "";
}
