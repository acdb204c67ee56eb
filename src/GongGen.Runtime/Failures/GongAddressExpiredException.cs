#nullable enable
namespace Gong;

/// <summary>
/// The address of a recording is not good any more: such addresses work for some hours. Ask for the call again, which gives a new one. A download
/// goes on with it where it stopped.
/// </summary>
public sealed class GongAddressExpiredException : GongApiException
{
    /// <summary>Describes a refusal, for tests of code that catches it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why it failed.</param>
    public GongAddressExpiredException(string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal GongAddressExpiredException(global::Gong.Runtime.GongFailure failure)
        : base(failure)
    {
    }
}
