namespace GongGen.EndToEnd.Tests.Registration;

/// <summary>Gives one token, always.</summary>
internal sealed class FixedToken(string text) : IGongTokenProvider
{
    private readonly GongToken _token = new(text);

    public Task<GongToken> GetTokenAsync(GongToken? refused, CancellationToken cancellationToken) => Task.FromResult(_token);
}
