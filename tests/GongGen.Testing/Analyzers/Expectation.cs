using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Analyzers;

/// <summary>What a test expects of the diagnostics besides their places.</summary>
internal sealed record Expectation
{
    /// <summary>The messages in the order of the sources, or none to leave them open.</summary>
    public ImmutableArray<string> Messages { get; init; } = [];

    /// <summary>The severity of all, or null to leave it open.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>The ids reported in no source of the test: on the compilation, or in an additional file.</summary>
    public ImmutableArray<string> Elsewhere { get; init; } = [];
}
