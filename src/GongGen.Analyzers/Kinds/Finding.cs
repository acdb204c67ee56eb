using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>A proven misuse, before it becomes a diagnostic.</summary>
/// <param name="At">Where it is shown.</param>
/// <param name="Message">What is wrong, without a full stop.</param>
internal sealed record Finding(Location At, string Message)
{
    /// <summary>Other places that a fix needs.</summary>
    public ImmutableArray<Location> Others { get; init; } = [];

    /// <summary>What a fix needs to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The diagnostic of a rule.</summary>
    public Diagnostic ToDiagnostic(DiagnosticDescriptor rule) => Diagnostic.Create(rule, At, Others, Properties, Message);
}
