#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Asks for many ids, as many at once as Gong takes.</summary>
/// <param name="ask">Asks for the items of some ids.</param>
/// <param name="key">The id of an item; null where items do not say it, which leaves them in Gong's order.</param>
/// <param name="limit">How many ids a request takes.</param>
internal sealed class GongBatches<TItem>(Func<IReadOnlyList<string>, IAsyncEnumerable<TItem>> ask, Func<TItem, string?>? key, int limit)
{
    // So many refusals without a success are about the request and not about an id.
    private const int Hopeless = 3;

    private readonly Dictionary<string, Exception> _failures = new(StringComparer.Ordinal);
    private bool _hasSuccess;

    /// <summary>
    /// The items, batch after batch, in the order of the ids; an id that stands twice is asked for once. Where a batch is refused, its halves
    /// are asked for, so that only the refused ids are lost; they are thrown at the end.
    /// </summary>
    public async IAsyncEnumerable<TItem> EnumerateAsync(IEnumerable<string> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (List<string> batch in Batches(ids))
        {
            List<TItem> items = [];
            await CollectAsync(batch, items, cancellationToken).ConfigureAwait(false);
            foreach (TItem item in InOrder(batch, items))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }

        if (_failures.Count > 0)
        {
            throw new GongBatchException(
                "These ids were refused, and all others were given: " + string.Join(", ", _failures.Keys) + ". See Failures for the reasons.", _failures);
        }
    }

    private static bool IsAboutIds(Exception exception) =>
        exception is GongValidationException || GongRefusal.In(exception) is { StatusCode: 400 } and not GongCursorExpiredException;

    private IEnumerable<List<string>> Batches(IEnumerable<string> ids)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<string> batch = [];
        foreach (string id in ids)
        {
            if (id is null)
            {
                throw new ArgumentException("An id is null.", nameof(ids));
            }

            if (!seen.Add(id))
            {
                continue;
            }

            batch.Add(id);
            if (batch.Count == limit)
            {
                yield return batch;
                batch = [];
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private async Task CollectAsync(List<string> ids, List<TItem> items, CancellationToken cancellationToken)
    {
        int before = items.Count;
        try
        {
            await foreach (TItem item in ask(ids).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                items.Add(item);
            }

            _hasSuccess = true;
            return;
        }
        catch (Exception exception) when (IsAboutIds(exception) && (ids.Count > 1 || _hasSuccess || _failures.Count < Hopeless - 1))
        {
            items.RemoveRange(before, items.Count - before);
            if (ids.Count == 1)
            {
                _failures[ids[0]] = exception;
                return;
            }
        }

        int half = ids.Count / 2;
        await CollectAsync(ids.GetRange(0, half), items, cancellationToken).ConfigureAwait(false);
        await CollectAsync(ids.GetRange(half, ids.Count - half), items, cancellationToken).ConfigureAwait(false);
    }

    private IEnumerable<TItem> InOrder(List<string> ids, List<TItem> items)
    {
        if (key is null)
        {
            return items;
        }

        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < ids.Count; i++)
        {
            places[ids[i]] = i;
        }

        // A stable order: several items of one id stay as Gong has them.
        return global::System.Linq.Enumerable.OrderBy(items, item => key(item) is { } id && places.TryGetValue(id, out int place) ? place : int.MaxValue);
    }
}
