#nullable enable
namespace Gong;

/// <summary>Nothing was found (404): the id is unknown, the call is not ready yet, or a search has no result, which page walkers turn into an empty sequence.</summary>
public sealed class GongNotFoundException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongNotFoundException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongNotFoundException(global::Gong.Runtime.GongFailure failure)
        : base(failure)
    {
    }
}
