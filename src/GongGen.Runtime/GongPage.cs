#nullable enable
namespace Gong;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed class GongPage<T>
{
    internal GongPage(global::System.Collections.Generic.IReadOnlyList<T> items, string? nextCursor, long? totalRecords)
    {
        Items = items;
        NextCursor = nextCursor;
        TotalRecords = totalRecords;
    }

    /// <summary>The items of the page; after a restart, those that no page before it had.</summary>
    public global::System.Collections.Generic.IReadOnlyList<T> Items { get; }

    /// <summary>Where the next page begins; null on the last one. Gong takes it for about an hour after the first page.</summary>
    public string? NextCursor { get; }

    /// <summary>How many items all pages hold; null where Gong does not say it. It may count items that are not given out yet.</summary>
    public long? TotalRecords { get; }
}
