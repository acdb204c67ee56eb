using Xunit.Sdk;

namespace GongGen.Testing;

/// <summary>A guard of the harness that did not hold; its message says which and where.</summary>
public sealed class HarnessException : XunitException
{
    /// <summary>Fails with a message.</summary>
    public HarnessException(string message)
        : base(message)
    {
    }

    /// <summary>Fails with the exception that was the reason.</summary>
    public HarnessException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
