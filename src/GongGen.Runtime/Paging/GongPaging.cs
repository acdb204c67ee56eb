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
    /// <param name="items">The items of a page.</param>
    /// <param name="cursor">The cursor of the next page.</param>
    /// <param name="firstCursor">Where to start; null starts at the beginning.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public static async IAsyncEnumerable<TItem> EnumerateAsync<TPage, TItem>(
        Func<string?, CancellationToken, Task<TPage>> page,
        Func<TPage, IReadOnlyList<TItem>?> items,
        Func<TPage, string?> cursor,
        string? firstCursor,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        string? next = string.IsNullOrEmpty(firstCursor) ? null : firstCursor;
        do
        {
            RefuseRepetition(seen, next);
            cancellationToken.ThrowIfCancellationRequested();
            (bool isFound, TPage? current) = await TryAskAsync(page, next, cancellationToken).ConfigureAwait(false);
            if (!isFound)
            {
                yield break;
            }

            foreach (TItem item in items(current!) ?? [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }

            next = cursor(current!);
        }
        while (!string.IsNullOrEmpty(next));
    }

    private static void RefuseRepetition(HashSet<string> seen, string? cursor)
    {
        if (cursor is not null && !seen.Add(cursor))
        {
            throw new GongApiException("Paging was stopped: the answer names a cursor that was used before, so the pages would never end.")
            {
                StatusCode = 200,
            };
        }
    }

    private static async Task<(bool IsFound, TPage? Page)> TryAskAsync<TPage>(
        Func<string?, CancellationToken, Task<TPage>> page,
        string? cursor,
        CancellationToken cancellationToken)
    {
        try
        {
            return (true, await page(cursor, cancellationToken).ConfigureAwait(false));
        }
        catch (GongApiException exception) when (exception.StatusCode == 404 && (exception.Errors.Count > 0 || exception.RequestId is not null))
        {
            return (false, default);
        }
#if HAS_REFIT
        catch (global::Refit.ApiException exception) when (exception.StatusCode == global::System.Net.HttpStatusCode.NotFound
            && exception.ToGongException() is { } failure && (failure.Errors.Count > 0 || failure.RequestId is not null))
        {
            return (false, default);
        }
#endif
    }
}
