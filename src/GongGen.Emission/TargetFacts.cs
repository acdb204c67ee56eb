using GongGen.Emission.Refit;

namespace GongGen.Emission;

/// <summary>What the user's project has, as far as it decides about emitted text. Each fact is told by a symbol, never by a version.</summary>
/// <param name="HasDataAnnotations">True where System.ComponentModel.DataAnnotations is referenced.</param>
public sealed record TargetFacts(bool HasDataAnnotations)
{
    /// <summary>A project of a current .NET.</summary>
    public static TargetFacts Current { get; } = new(HasDataAnnotations: true);

    /// <summary>True where System.DateOnly is there; dates are GongDate otherwise.</summary>
    public bool HasDateOnly { get; init; } = true;

    /// <summary>True where the content of an HTTP message takes a cancellation token.</summary>
    public bool HasCancellableContent { get; init; } = true;

    /// <summary>True where streams and encodings take spans, and streams are disposed asynchronously.</summary>
    public bool HasAsyncStreams { get; init; } = true;

    /// <summary>True where System.Net.Http.SocketsHttpHandler and all its decompression methods are there.</summary>
    public bool HasSocketsHandler { get; init; } = true;

    /// <summary>True where waiting and cancelling take a System.TimeProvider.</summary>
    public bool HasTimeProvider { get; init; } = true;

    /// <summary>True where System.IO.Pipelines is referenced.</summary>
    public bool HasPipes { get; init; } = true;

    /// <summary>What the project has of Refit.</summary>
    public RefitFacts Refit { get; init; } = RefitFacts.None;

    /// <summary>True where System.Diagnostics has activities and meters.</summary>
    public bool HasDiagnostics { get; init; } = true;

    /// <summary>True where Microsoft.Extensions.Logging.Abstractions is referenced.</summary>
    public bool HasLogger { get; init; }

    /// <summary>True where Microsoft.Extensions.Http is referenced; loggers are there too then.</summary>
    public bool HasHttpFactory { get; init; }

    /// <summary>True where clients can be registered and Microsoft.Extensions.Configuration.Abstractions is referenced.</summary>
    public bool HasConfiguration { get; init; }

    /// <summary>True where services can be registered by keys.</summary>
    public bool HasKeyedServices { get; init; }

    /// <summary>True where emitted code goes into the compilation before generators run, so that all of them see it.</summary>
    public bool IsSeenByGenerators { get; init; }
}
