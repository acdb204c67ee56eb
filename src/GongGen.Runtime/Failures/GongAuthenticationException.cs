#nullable enable
namespace Gong;

/// <summary>Gong does not accept the credentials (401): they are wrong, expired, revoked, or of another address than BaseUrl.</summary>
public sealed class GongAuthenticationException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongAuthenticationException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongAuthenticationException(global::Gong.Runtime.GongFailure failure)
        : base(failure)
    {
    }
}
