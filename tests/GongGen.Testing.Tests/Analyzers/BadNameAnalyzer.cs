using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Reports types whose name begins with Bad.</summary>
public sealed class BadNameAnalyzer : TestAnalyzer
{
    protected override void Analyze(SymbolAnalysisContext context)
    {
        if (context.Symbol.Name.StartsWith("Bad", StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Symbol.Locations[0], context.Symbol.Name));
        }
    }
}
