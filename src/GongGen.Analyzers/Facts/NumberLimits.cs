namespace GongGen.Analyzers.Facts;

/// <summary>The least and the greatest number that a member may have, both included.</summary>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest number.</param>
internal sealed record NumberLimits(double Minimum, double Maximum);
