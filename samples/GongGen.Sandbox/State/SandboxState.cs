using System.Globalization;

namespace GongGen.Sandbox;

/// <summary>What the pretend company holds. Safe to use while the sandbox answers requests.</summary>
public sealed class SandboxState
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _processingDelay;
    private readonly Lock _gate = new();
    private readonly CallRegister _calls = new();
    private readonly AccessRegister _access = new();
    private readonly List<SandboxUser> _users = [];
    private readonly List<SandboxWorkspace> _workspaces = [];
    private readonly List<SandboxOutcome> _outcomes = [];
    private readonly List<SandboxAssociation> _associations = [];

    internal SandboxState(TimeProvider time, TimeSpan processingDelay)
    {
        _time = time;
        _processingDelay = processingDelay;
    }

    /// <summary>Every user, the first created first.</summary>
    public IReadOnlyList<SandboxUser> Users => Read(_users, user => user.SortKey);

    /// <summary>Every workspace; calls added without one go to the first.</summary>
    public IReadOnlyList<SandboxWorkspace> Workspaces => Read(_workspaces, static _ => "");

    /// <summary>Every call outcome, in display order.</summary>
    public IReadOnlyList<SandboxOutcome> Outcomes => Read(_outcomes, static _ => "");

    /// <summary>Every manual CRM association, oldest first.</summary>
    public IReadOnlyList<SandboxAssociation> Associations => Read(_associations, association => association.SortKey);

    /// <summary>Every call, those that clients cannot see yet included, oldest first.</summary>
    public IReadOnlyList<SandboxCall> Calls => _calls.Snapshot();

    /// <summary>Adds a user.</summary>
    public void AddUser(SandboxUser user) => Write(_users, user);

    /// <summary>Adds a workspace.</summary>
    public void AddWorkspace(SandboxWorkspace workspace) => Write(_workspaces, workspace);

    /// <summary>Adds a call outcome.</summary>
    public void AddOutcome(SandboxOutcome outcome) => Write(_outcomes, outcome);

    /// <summary>Adds a manual CRM association.</summary>
    public void AddAssociation(SandboxAssociation association) => Write(_associations, association);

    /// <summary>Adds a call as if it had been recorded by Gong; nothing about it is checked but that its id is new.</summary>
    public void AddCall(SandboxCall call) => _calls.Add(call);

    /// <summary>Discards a call, as a person can in Gong; its clientUniqueId stays used. Says whether there was one.</summary>
    public bool RemoveCall(string callId) => _calls.Remove(callId);

    /// <summary>The user with an id, or null.</summary>
    public SandboxUser? FindUser(string userId) =>
        Users.FirstOrDefault(user => string.Equals(user.Id, userId, StringComparison.Ordinal));

    /// <summary>The call with an id, visible or not, or null.</summary>
    public SandboxCall? FindCall(string callId) => _calls.Find(callId);

    /// <summary>The users whom the API gave access to a call, by id.</summary>
    public IReadOnlyList<string> UsersWithAccess(string callId) => _access.UsersOf(callId);

    internal static string SortKey(DateTimeOffset date, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.UtcTicks:D19}:{id.PadLeft(20, '0')}");

    internal bool IsVisible(SandboxCall call) => call.VisibleFrom <= _time.GetUtcNow();

    internal IReadOnlyList<SandboxCall> VisibleCalls()
    {
        var now = _time.GetUtcNow();
        return [.. Calls.Where(call => call.VisibleFrom <= now)];
    }

    internal PostResult Post(SandboxCall call, Func<SandboxCall, SandboxCall> complete)
    {
        var visibleFrom = call.DownloadMediaUrl is null ? (DateTimeOffset?)null : Ready();
        return _calls.Post(call with { VisibleFrom = visibleFrom }, complete);
    }

    internal UploadResult Upload(string callId, MediaFile media) => _calls.Upload(callId, media, Ready());

    /// <summary>Gives access to those users who do not have it as parties of the call.</summary>
    internal void GrantAccess(SandboxCall call, IEnumerable<string> userIds) =>
        _access.Grant(call.Id, userIds.Where(id => !IsOn(call, id)));

    internal void RevokeAccess(SandboxCall call, IEnumerable<string> userIds) => _access.Revoke(call.Id, userIds);

    private static bool IsOn(SandboxCall call, string userId) =>
        string.Equals(call.PrimaryUserId, userId, StringComparison.Ordinal)
        || call.Parties.Any(party => string.Equals(party.UserId, userId, StringComparison.Ordinal));

    private DateTimeOffset Ready() => _time.GetUtcNow() + _processingDelay;

    private List<T> Read<T>(List<T> items, Func<T, string> key)
    {
        lock (_gate)
        {
            return [.. items.OrderBy(key, StringComparer.Ordinal)];
        }
    }

    private void Write<T>(List<T> items, T item)
    {
        lock (_gate)
        {
            items.Add(item);
        }
    }
}
