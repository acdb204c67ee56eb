#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;

/// <summary>How far a walk has come: the next cursor, and what was given already.</summary>
internal sealed class GongWalk<TItem>
{
    private readonly Func<TItem, string?>? _key;
    private readonly bool _isContinued;
    private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private bool _hasNameless;
    private bool _isRestarted;
    private bool _hasNew = true;

    /// <summary>Begins a walk.</summary>
    /// <param name="key">What tells an item from all others; null where nothing does.</param>
    /// <param name="firstCursor">Where it begins; null at the first page.</param>
    public GongWalk(Func<TItem, string?>? key, string? firstCursor)
    {
        _key = key;
        GoTo(firstCursor);
        _isContinued = NextCursor is not null;
        RefuseRepetition();
    }

    /// <summary>The cursor of the next page; null before the first and after the last.</summary>
    public string? NextCursor { get; private set; }

    /// <summary>True behind the last page.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Goes on to the next page.</summary>
    public void GoTo(string? cursor)
    {
        NextCursor = string.IsNullOrEmpty(cursor) ? null : cursor;
        IsOver = NextCursor is null;
    }

    /// <summary>Throws where the next cursor was used before.</summary>
    public void RefuseRepetition()
    {
        if (NextCursor is not null && !_cursors.Add(NextCursor))
        {
            throw new GongApiException("Paging was stopped: the answer names a cursor that was used before, so the pages would never end.")
            {
                StatusCode = 200,
            };
        }
    }

    /// <summary>The items of a page that were not given before the last restart, or since.</summary>
    public IReadOnlyList<TItem> Take(IReadOnlyList<TItem> items)
    {
        List<TItem>? kept = _isRestarted ? new List<TItem>(items.Count) : null;
        foreach (TItem item in items)
        {
            string? key = _key?.Invoke(item);
            _hasNameless |= string.IsNullOrEmpty(key);
            bool isNew = string.IsNullOrEmpty(key) || _given.Add(key!);
            _hasNew |= isNew;
            if (isNew)
            {
                kept?.Add(item);
            }
        }

        return kept ?? items;
    }

    /// <summary>Goes back to the first page; throws where that would give items twice or lead nowhere.</summary>
    public void Restart(GongCursorExpiredException expired)
    {
        string? reason = _isContinued ? "the walk began in the middle, so what came before it would be given as well"
            : _hasNameless ? "its items have nothing that tells one from another, so some would be given twice"
            : _hasNew ? null
            : "the last time that it did, the cursor expired before anything new came";
        if (reason is not null)
        {
            throw new GongCursorExpiredException(expired.Message + ". The walk does not begin again: " + reason + ". Ask for a shorter period.", expired)
            {
                StatusCode = expired.StatusCode,
                OperationId = expired.OperationId,
                RequestId = expired.RequestId,
                Errors = expired.Errors,
                Attempts = expired.Attempts,
                ResponseBody = expired.ResponseBody,
            };
        }

        _isRestarted = true;
        _hasNew = false;
        _cursors.Clear();
        NextCursor = null;
        IsOver = false;
    }
}
