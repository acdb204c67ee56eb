namespace GongGen.Sandbox;

/// <summary>Which users were given access to which calls through the API.</summary>
internal sealed class AccessRegister
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SortedSet<string>> _usersByCall = new(StringComparer.Ordinal);

    public IReadOnlyList<string> UsersOf(string callId)
    {
        lock (_gate)
        {
            return _usersByCall.TryGetValue(callId, out var users) ? [.. users] : [];
        }
    }

    public void Grant(string callId, IEnumerable<string> userIds)
    {
        lock (_gate)
        {
            if (!_usersByCall.TryGetValue(callId, out var users))
            {
                users = new SortedSet<string>(StringComparer.Ordinal);
                _usersByCall.Add(callId, users);
            }

            users.UnionWith(userIds);
        }
    }

    public void Revoke(string callId, IEnumerable<string> userIds)
    {
        lock (_gate)
        {
            if (_usersByCall.TryGetValue(callId, out var users))
            {
                users.ExceptWith(userIds);
            }
        }
    }
}
