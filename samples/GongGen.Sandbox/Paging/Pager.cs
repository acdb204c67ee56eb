using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Paging;

/// <summary>Cuts rows into pages and keeps clients to the rules of cursors.</summary>
internal sealed class Pager(int pageSize, TimeSpan lifetime, TimeProvider time)
{
    /// <param name="rows">Every row that matches, in the order of <paramref name="key"/>.</param>
    /// <param name="key">What rows are sorted by; no two rows have the same.</param>
    /// <param name="request">Which page is wanted.</param>
    public Page<T> Take<T>(IReadOnlyList<T> rows, Func<T, string> key, PageRequest request)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var cursor = new Cursor("", 0, now, request.Inputs);
        if (request.Cursor is not null)
        {
            cursor = CursorCodec.Read(request.Cursor);
            if (Refuse(cursor, request.Inputs, now) is { } refusal)
            {
                return Page<T>.Refused(refusal);
            }
        }

        var rest = rows.Where(row => string.CompareOrdinal(key(row), cursor!.After) > 0).ToList();
        var items = rest.Take(pageSize).ToList();
        var records = new JsonObject
        {
            ["totalRecords"] = rows.Count,
            ["currentPageSize"] = items.Count,
            ["currentPageNumber"] = cursor!.Page,
        };
        if (rest.Count > items.Count)
        {
            records["cursor"] = CursorCodec.Write(cursor with { After = key(items[^1]), Page = cursor.Page + 1 });
        }

        return new Page<T>(items, records, Refusal: null);
    }

    private string? Refuse(Cursor? cursor, string inputs, long now)
    {
        if (cursor is null)
        {
            return "cursor: is not one that was given out here";
        }

        if (now - cursor.FirstRequestAt >= lifetime.TotalMilliseconds)
        {
            return "The cursor has expired";
        }

        return string.Equals(cursor.Inputs, inputs, StringComparison.Ordinal)
            ? null
            : "cursor: everything else in the request must be the same as on the first page";
    }
}
