#nullable enable
namespace Gong;

/// <summary>
/// A list that comes in pages: item by item with await foreach, or page by page with <see cref="AsPages"/>. Nothing is asked for before it is
/// needed, and each walk asks anew.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed class GongPageable<T> : global::System.Collections.Generic.IAsyncEnumerable<T>
{
    private readonly global::System.Func<string?, global::System.Collections.Generic.IAsyncEnumerable<GongPage<T>>> _pages;
    private readonly global::System.Threading.CancellationToken _cancellationToken;

    internal GongPageable(
        global::System.Func<string?, global::System.Collections.Generic.IAsyncEnumerable<GongPage<T>>> pages,
        global::System.Threading.CancellationToken cancellationToken)
    {
        _pages = pages;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The pages. A page may be empty, also before the last one.</summary>
    /// <param name="cursor">The <see cref="GongPage{T}.NextCursor"/> to go on behind; null begins at the first page.</param>
    /// <returns>The pages in Gong's order.</returns>
    /// <exception cref="GongApiException">While walking: the API refused a request, or the pages would never end.</exception>
    /// <exception cref="GongCursorExpiredException">While walking: the cursor is too old, and the walk cannot begin again without giving items twice.</exception>
    public global::System.Collections.Generic.IAsyncEnumerable<GongPage<T>> AsPages(string? cursor = null) => _pages(cursor);

    /// <inheritdoc/>
    public global::System.Collections.Generic.IAsyncEnumerator<T> GetAsyncEnumerator(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        global::Gong.Runtime.GongPaging.ItemsAsync(_pages(null), _cancellationToken).GetAsyncEnumerator(cancellationToken);
}
