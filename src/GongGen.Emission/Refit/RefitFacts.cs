namespace GongGen.Emission.Refit;

/// <summary>What the project has of Refit, as far as it decides about emitted text. Each fact is told by a symbol, never by a version.</summary>
/// <param name="Clients">Who makes Refit clients of the interfaces.</param>
public sealed record RefitFacts(RefitClients Clients)
{
    /// <summary>A project without Refit.</summary>
    public static RefitFacts None { get; } = new(RefitClients.None);

    /// <summary>True where interfaces carry Refit's attributes.</summary>
    public bool IsThere => Clients != RefitClients.None;

    /// <summary>True where interfaces go into the compilation after generators run, so that Refit's own generator does not implement them too.</summary>
    public bool HidesInterfaces { get; init; }

    /// <summary>True where Microsoft.Extensions.Http is referenced, so that clients can be registered.</summary>
    public bool HasServices { get; init; }

    /// <summary>True where clients have to be asked for as generated ones, because Refit has no other way without a package of its own.</summary>
    public bool NeedsGenerated { get; init; }

    /// <summary>True where interfaces whose methods return whole answers are wanted beside the others.</summary>
    public bool WantsResponses { get; init; }
}
