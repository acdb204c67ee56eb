#nullable enable
namespace Gong;

using global::System.Threading.Tasks;

/// <summary>
/// For lists that are read again and again. Gong shows a call when its recording is processed, which may be long after its date, so each run
/// must look back; this drops what an earlier run gave. Not for several threads.
/// </summary>
public sealed class GongOverlap
{
    private readonly global::System.TimeSpan _length;
    private readonly global::System.Collections.Generic.Dictionary<string, global::System.DateTimeOffset> _given =
        new(global::System.StringComparer.Ordinal);

    /// <summary>Starts with what an earlier process has stored.</summary>
    /// <param name="length">How far each run looks back; a day is usual.</param>
    /// <param name="given">The <see cref="Given"/> of the run before; null for the first run.</param>
    public GongOverlap(
        global::System.TimeSpan length,
        global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, global::System.DateTimeOffset>>? given = null)
    {
        if (length < global::System.TimeSpan.Zero)
        {
            throw new global::System.ArgumentOutOfRangeException(nameof(length), "The overlap must not be negative.");
        }

        _length = length;
        foreach (var item in given ?? [])
        {
            _given[item.Key] = item.Value;
        }
    }

    /// <summary>The ids that were given, each with the end of its run's period. Store it beside that end.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.DateTimeOffset> Given => _given;

    /// <summary>Where the next run begins; forgets what cannot come again.</summary>
    /// <param name="lastTo">The end of the last run's period.</param>
    /// <returns>The start of the next period.</returns>
    public global::System.DateTimeOffset From(global::System.DateTimeOffset lastTo)
    {
        global::System.DateTimeOffset from = lastTo - _length;
        foreach (string id in new global::System.Collections.Generic.List<string>(_given.Keys))
        {
            if (_given[id] <= from)
            {
                _given.Remove(id);
            }
        }

        return from;
    }

    /// <summary>The items that no run has given. One counts as given when the caller asks for the next.</summary>
    /// <param name="items">The items of this run.</param>
    /// <param name="id">The id of an item; one without an id is always given.</param>
    /// <param name="to">The end of this run's period.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    /// <returns>What is new, in the order of <paramref name="items"/>.</returns>
    public async global::System.Collections.Generic.IAsyncEnumerable<T> OnlyNewAsync<T>(
        global::System.Collections.Generic.IAsyncEnumerable<T> items,
        global::System.Func<T, string?> id,
        global::System.DateTimeOffset to,
        [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken = default)
    {
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            string? key = id(item);
            if (key is null)
            {
                yield return item;
                continue;
            }

            if (!_given.ContainsKey(key))
            {
                yield return item;
            }

            _given[key] = to;
        }
    }
}
