using System.Collections.Immutable;
using GongGen.Analyzers.Tests.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests;

/// <summary>All analyzers of the catalog as one, for tests that hold for each of them.</summary>
public sealed class EveryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Rule.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        foreach (DiagnosticAnalyzer analyzer in Rule.Analyzers)
        {
            analyzer.Initialize(context);
        }
    }
}
