#nullable enable
namespace Gong;

/// <summary>The credentials are right but do not suffice (403): a scope is missing, a licence, or this machine's address in the list of allowed ones.</summary>
public sealed class GongPermissionException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongPermissionException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongPermissionException(global::Gong.Runtime.GongFailure failure)
        : base(failure) => RequiredScopes = failure.Scopes;

    /// <summary>The scopes that the operation needs, as the API document has them; empty where it has none.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> RequiredScopes { get; init; } = global::System.Array.Empty<string>();
}
