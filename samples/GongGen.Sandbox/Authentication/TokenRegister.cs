using System.Globalization;

namespace GongGen.Sandbox.Authentication;

/// <summary>The OAuth tokens that are good now.</summary>
internal sealed class TokenRegister
{
    private readonly Lock _gate = new();
    private TokenPair? _current;
    private string _refreshToken = Credentials.RefreshToken;
    private int _count;

    public bool Accepts(string header)
    {
        lock (_gate)
        {
            return _current is not null && string.Equals(header, "Bearer " + _current.AccessToken, StringComparison.Ordinal);
        }
    }

    /// <summary>New tokens for the newest refresh token; null for any other.</summary>
    public TokenPair? Exchange(string refreshToken)
    {
        lock (_gate)
        {
            if (!string.Equals(refreshToken, _refreshToken, StringComparison.Ordinal))
            {
                return null;
            }

            _count++;
            var number = _count.ToString(CultureInfo.InvariantCulture);
            _current = new TokenPair("sandbox-access-" + number, "sandbox-refresh-" + number);
            _refreshToken = _current.RefreshToken;
            return _current;
        }
    }

    public void RevokeAccess()
    {
        lock (_gate)
        {
            _current = null;
        }
    }
}
