#nullable enable
namespace Gong;

/// <summary>The cursor is too old, about an hour: begin again without one.</summary>
public sealed class GongCursorExpiredException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongCursorExpiredException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongCursorExpiredException(global::Gong.Runtime.GongFailure failure)
        : base(failure)
    {
    }
}
