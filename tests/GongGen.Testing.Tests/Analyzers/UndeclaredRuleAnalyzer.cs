using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Reports a rule that it does not declare.</summary>
public sealed class UndeclaredRuleAnalyzer : TestAnalyzer
{
    private static readonly DiagnosticDescriptor Other = new("T0009", "Title", "Other", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    protected override void Analyze(SymbolAnalysisContext context) => context.ReportDiagnostic(Diagnostic.Create(Other, context.Symbol.Locations[0]));
}
