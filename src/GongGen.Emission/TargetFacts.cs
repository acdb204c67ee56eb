namespace GongGen.Emission;

/// <summary>What the user's project has, as far as it decides about emitted text.</summary>
/// <param name="HasDataAnnotations">True where System.ComponentModel.DataAnnotations is referenced.</param>
public sealed record TargetFacts(bool HasDataAnnotations)
{
    /// <summary>A project of a current .NET.</summary>
    public static TargetFacts Current { get; } = new(HasDataAnnotations: true);
}
