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

    /// <summary>The operation, for statistics: one of a few, whatever the parameters.</summary>
    public virtual string Label => Name;

    /// <summary>The HTTP method in capitals.</summary>
    public abstract string HttpMethod { get; }

    /// <summary>Where the last attempt went; null before the first one.</summary>
    public Uri? Url { get; protected set; }

    /// <summary>The bytes of the body that is sent, where they are known.</summary>
    public long? RequestLength { get; protected set; }

    /// <summary>The address for people: queries hold mail addresses and telephone numbers, and are left out.</summary>
    public string? ShownUrl => Url is null ? null : Url.GetLeftPart(UriPartial.Path) + (Url.Query.Length > 1 ? "?*" : "");

#if HAS_LOGGER
    /// <summary>Where lines about the request go.</summary>
    public GongLog Log { get; set; } = new(null);

#endif
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
