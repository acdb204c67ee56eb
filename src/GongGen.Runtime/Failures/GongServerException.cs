#nullable enable
namespace Gong;

/// <summary>Gong, or something in front of it, failed (500 to 599). Whether the request had an effect is not known.</summary>
public sealed class GongServerException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongServerException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongServerException(global::Gong.Runtime.GongFailure failure)
        : base(failure)
    {
    }
}
