#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A request with all its attempts.</summary>
internal abstract class GongExchange
{
    /// <summary>The operation, for people.</summary>
    public abstract string Name { get; }

    /// <summary>True where sending twice does no more than sending once.</summary>
    public abstract bool IsRepeatable { get; }

    /// <summary>True where the body can be read once more.</summary>
    public abstract bool CanSendAgain { get; }

    /// <summary>The member of the answer that takes the id of what is there already; null where Gong recognizes no repetition.</summary>
    public virtual string? DuplicateMember => null;

    /// <summary>The scopes that the operation needs.</summary>
    public virtual IReadOnlyList<string> Scopes => [];

    /// <summary>How often the request was sent.</summary>
    public int Attempts { get; set; }

    /// <summary>Sends the request once.</summary>
    public abstract Task<GongAnswer> SendAsync(GongAccess access, CancellationToken cancellationToken);

    /// <summary>True where HTTP says that sending twice does no more than sending once.</summary>
    public static bool IsIdempotent(string httpMethod) => httpMethod.ToUpperInvariant() is "GET" or "HEAD" or "OPTIONS" or "PUT" or "DELETE";
}
