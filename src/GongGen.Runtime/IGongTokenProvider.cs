#nullable enable
namespace Gong;

/// <summary>Gives OAuth access tokens. Called before each attempt, by several threads at once.</summary>
public interface IGongTokenProvider
{
    /// <summary>The token to use now.</summary>
    /// <param name="refused">
    /// Null, or the token that Gong has just refused with 401. Give another one then; where the same one comes back, the request fails.
    /// </param>
    /// <param name="cancellationToken">The caller's own; others may wait for the same token.</param>
    /// <returns>The token.</returns>
    global::System.Threading.Tasks.Task<GongToken> GetTokenAsync(GongToken? refused, global::System.Threading.CancellationToken cancellationToken);
}
