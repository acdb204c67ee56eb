#nullable enable
namespace Gong;

/// <summary>Some ids of a batch were refused. Thrown at the end: all that was found of the other ids was given before.</summary>
public sealed class GongBatchException : global::System.Exception
{
    /// <summary>Describes refusals, for tests of code that catches them.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="failures">Why each id was refused.</param>
    public GongBatchException(string message, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Exception> failures)
        : base(message) => Failures = failures ?? throw new global::System.ArgumentNullException(nameof(failures));

    /// <summary>Why each id was refused: a <see cref="GongApiException"/>, or a <see cref="GongValidationException"/> where nothing was sent.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Exception> Failures { get; }
}
