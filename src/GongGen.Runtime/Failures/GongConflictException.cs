#nullable enable
namespace Gong;

/// <summary>The request does not go with the state of things (409), for example because calls of this user are not imported.</summary>
public sealed class GongConflictException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongConflictException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongConflictException(global::Gong.Runtime.GongFailure failure)
        : base(failure)
    {
    }
}
