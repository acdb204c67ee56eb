namespace GongGen.Sandbox;

/// <summary>Keeps the calls, and what may be used only once: unique ids, media addresses and media itself.</summary>
internal sealed class CallRegister
{
    private const long FirstId = 7_782_342_274_025_900_000;
    private const long IdStep = 104_729;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SandboxCall> _calls = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _idsInOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _callByClientUniqueId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _callByDownloadMediaUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _callByMedia = new(StringComparer.Ordinal);
    private int _idsGiven;

    /// <summary>Every call, oldest first.</summary>
    public IReadOnlyList<SandboxCall> Snapshot()
    {
        lock (_gate)
        {
            return [.. _idsInOrder.Values.Select(id => _calls[id])];
        }
    }

    public SandboxCall? Find(string id)
    {
        lock (_gate)
        {
            return _calls.GetValueOrDefault(id);
        }
    }

    public void Add(SandboxCall call)
    {
        lock (_gate)
        {
            Keep(call);
        }
    }

    /// <summary>Takes the call away; what it used up stays used.</summary>
    public bool Remove(string id)
    {
        lock (_gate)
        {
            return _calls.Remove(id, out var call) && _idsInOrder.Remove(call.SortKey);
        }
    }

    /// <param name="call">The call, all but its id.</param>
    /// <param name="complete">Adds what depends on the id.</param>
    public PostResult Post(SandboxCall call, Func<SandboxCall, SandboxCall> complete)
    {
        lock (_gate)
        {
            if (_callByClientUniqueId.TryGetValue(call.ClientUniqueId!, out var known))
            {
                return new PostResult(PostOutcome.ClientUniqueIdUsed, known);
            }

            if (call.DownloadMediaUrl is { } url && _callByDownloadMediaUrl.TryGetValue(url, out known))
            {
                return new PostResult(PostOutcome.DownloadMediaUrlUsed, known);
            }

            var added = complete(call with { Id = NextId() });
            Keep(added);
            return new PostResult(PostOutcome.Added, added.Id);
        }
    }

    public UploadResult Upload(string id, MediaFile media, DateTimeOffset visibleFrom)
    {
        lock (_gate)
        {
            if (_calls[id].VisibleFrom is not null)
            {
                return new UploadResult(UploadOutcome.AlreadyHandled, id);
            }

            if (!_callByMedia.TryAdd(media.Sha256, id))
            {
                return new UploadResult(UploadOutcome.SameContent, _callByMedia[media.Sha256]);
            }

            _calls[id] = _calls[id] with
            {
                IsVideo = media.IsVideo,
                MediaSha256 = media.Sha256,
                MediaLength = media.Length,
                VisibleFrom = visibleFrom,
            };
            return new UploadResult(UploadOutcome.Taken, id);
        }
    }

    private string NextId()
    {
        string id;
        do
        {
            id = (FirstId + (IdStep * _idsGiven++)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        while (_calls.ContainsKey(id));

        return id;
    }

    private void Keep(SandboxCall call)
    {
        _calls.Add(call.Id, call);
        _idsInOrder.Add(call.SortKey, call.Id);
        if (call.ClientUniqueId is { } clientUniqueId)
        {
            _callByClientUniqueId.TryAdd(clientUniqueId, call.Id);
        }

        if (call.DownloadMediaUrl is { } url)
        {
            _callByDownloadMediaUrl.TryAdd(url, call.Id);
        }

        if (call.MediaSha256 is { } media)
        {
            _callByMedia.TryAdd(media, call.Id);
        }
    }
}
