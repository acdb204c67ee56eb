using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Reports a name only the first time it sees it, because it keeps state in a field.</summary>
public sealed class ForgetfulAnalyzer : TestAnalyzer
{
    private readonly HashSet<string> _seen = [];

    protected override void Analyze(SymbolAnalysisContext context)
    {
        lock (_seen)
        {
            if (_seen.Add(context.Symbol.Name))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, context.Symbol.Locations[0], ""));
            }
        }
    }
}
