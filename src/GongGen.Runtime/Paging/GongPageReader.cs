#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;

/// <summary>Takes the pages of an operation apart.</summary>
/// <param name="items">The items of a page.</param>
/// <param name="cursor">The cursor of the next page.</param>
internal sealed class GongPageReader<TPage, TItem>(Func<TPage, IReadOnlyList<TItem>?> items, Func<TPage, string?> cursor)
{
    /// <summary>The items of a page.</summary>
    public Func<TPage, IReadOnlyList<TItem>?> Items { get; } = items;

    /// <summary>The cursor of the next page.</summary>
    public Func<TPage, string?> Cursor { get; } = cursor;

    /// <summary>How many items all pages hold; null where the answers do not say it.</summary>
    public Func<TPage, long?>? Total { get; init; }

    /// <summary>What tells an item from all others; null where nothing does.</summary>
    public Func<TItem, string?>? Key { get; init; }
}
