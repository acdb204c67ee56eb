using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>A list whose items are written down.</summary>
/// <param name="operation">Where it stands.</param>
/// <param name="items">The items that are known to be in it.</param>
/// <param name="elements">The expressions of the items, in the same order.</param>
/// <param name="isComplete">False where it may have more items than these.</param>
internal sealed class ListValue(IOperation operation, ImmutableArray<Value> items, ImmutableArray<IOperation> elements, bool isComplete) : Value(operation)
{
    /// <summary>The items that are known to be in it.</summary>
    public ImmutableArray<Value> Items => items;

    /// <summary>The expressions of the items, in the same order.</summary>
    public ImmutableArray<IOperation> Elements => elements;

    /// <summary>False where it may have more items than these.</summary>
    public bool IsComplete => isComplete;

    /// <inheritdoc/>
    public override Presence Presence => Presence.Set;
}
