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
    /// The items of all pages: the first page goes without a cursor, each other one with the cursor of the page before it, until a page
    /// has none. Gong's 404 means that nothing was found and ends the sequence; a 404 of anyone else is thrown.
    /// </summary>
    /// <param name="operationId">The operation, as the API document calls it.</param>
    /// <param name="page">Asks for a page.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="cursor">The cursor of the next page.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public static async IAsyncEnumerable<TItem> EnumerateAsync<TPage, TItem>(
        string operationId,
        Func<string?, CancellationToken, Task<TPage>> page,
        Func<TPage, IReadOnlyList<TItem>?> items,
        Func<TPage, string?> cursor,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        string? next = null;
        do
        {
            RefuseRepetition(operationId, seen, next);
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

    private static void RefuseRepetition(string operationId, HashSet<string> seen, string? cursor)
    {
        if (cursor is not null && !seen.Add(cursor))
        {
            throw new GongApiException(operationId + " names a cursor that an earlier page named already: its pages would never end")
            {
                StatusCode = 200,
                OperationId = operationId,
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
    }
}
