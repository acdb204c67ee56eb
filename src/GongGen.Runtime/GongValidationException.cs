#nullable enable
namespace Gong;

/// <summary>A request was not sent, because the API would refuse it. GongClientOptions.ValidateRequests turns the check off.</summary>
public class GongValidationException : global::System.ArgumentException
{
    /// <summary>Describes a request that was not sent.</summary>
    public GongValidationException()
        : this("The request breaks a rule of the API.")
    {
    }

    /// <summary>Describes a request that was not sent.</summary>
    /// <param name="message">What is wrong.</param>
    public GongValidationException(string message)
        : base(message)
    {
    }

    /// <summary>Describes a request that was not sent.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public GongValidationException(string message, global::System.Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The operation that was called.</summary>
    public string OperationId { get; init; } = "";

    /// <summary>All that is wrong, also what the API would accept with another meaning.</summary>
    public global::System.Collections.Generic.IReadOnlyList<GongViolation> Violations { get; init; } = [];
}
