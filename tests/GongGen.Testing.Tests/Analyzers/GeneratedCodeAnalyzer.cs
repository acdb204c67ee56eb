using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Reports each type, in generated code too.</summary>
public sealed class GeneratedCodeAnalyzer : TestAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        base.Initialize(context);
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
    }

    protected override void Analyze(SymbolAnalysisContext context) => context.ReportDiagnostic(Diagnostic.Create(Rule, context.Symbol.Locations[0], ""));
}
