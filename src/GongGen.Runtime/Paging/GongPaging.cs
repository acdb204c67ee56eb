#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Walks through all pages of an operation.</summary>
internal static class GongPaging
{
    /// <summary>
    /// The items of all pages: the first page goes with the first cursor, each other one with the cursor of the page before it, until
    /// a page has none. Gong's 404 means that nothing was found and ends the sequence; a 404 of anyone else is thrown.
    /// </summary>
    /// <param name="page">Asks for a page.</param>
    /// <param name="reader">Takes a page apart.</param>
    /// <param name="firstCursor">Where to start; null starts at the beginning.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public static GongPageable<TItem> EnumerateAsync<TPage, TItem>(
        Func<string?, CancellationToken, Task<TPage>> page,
        GongPageReader<TPage, TItem> reader,
        string? firstCursor,
        CancellationToken cancellationToken) =>
        new(cursor => PagesAsync(page, reader, string.IsNullOrEmpty(cursor) ? firstCursor : cursor, cancellationToken), cancellationToken);

    /// <summary>The items of pages.</summary>
    public static async IAsyncEnumerable<TItem> ItemsAsync<TItem>(
        IAsyncEnumerable<GongPage<TItem>> pages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (GongPage<TItem> page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (TItem item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    private static async IAsyncEnumerable<GongPage<TItem>> PagesAsync<TPage, TItem>(
        Func<string?, CancellationToken, Task<TPage>> page,
        GongPageReader<TPage, TItem> reader,
        string? firstCursor,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        GongWalk<TItem> walk = new(reader.Key, firstCursor);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            (TPage? current, GongApiException? failure) = await TryAskAsync(page, walk.NextCursor, cancellationToken).ConfigureAwait(false);
            if (failure is GongCursorExpiredException expired)
            {
                walk.Restart(expired);
                continue;
            }

            if (failure is not null)
            {
                yield break;
            }

            IReadOnlyList<TItem> items = walk.Take(reader.Items(current!) ?? []);
            walk.GoTo(reader.Cursor(current!));
            yield return new GongPage<TItem>(items, walk.NextCursor, reader.Total?.Invoke(current!));
            walk.RefuseRepetition();
        }
        while (!walk.IsOver);
    }

    private static async Task<(TPage? Page, GongApiException? Failure)> TryAskAsync<TPage>(
        Func<string?, CancellationToken, Task<TPage>> page,
        string? cursor,
        CancellationToken cancellationToken)
    {
        try
        {
            return (await page(cursor, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception exception) when (GongRefusal.In(exception) is { } failure
            && (IsNothingFound(failure) || (failure is GongCursorExpiredException && cursor is not null)))
        {
            return (default, failure);
        }
    }

    private static bool IsNothingFound(GongApiException exception) => exception.StatusCode == 404 && (exception.Errors.Count > 0 || exception.RequestId is not null);
}
