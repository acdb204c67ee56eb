using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests;

/// <summary>All analyzers of the assembly as one, for tests that hold for each of them.</summary>
public sealed class EveryAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The analyzers.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(GongAnalyzer).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. All.SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        foreach (DiagnosticAnalyzer analyzer in All)
        {
            analyzer.Initialize(context);
        }
    }
}
