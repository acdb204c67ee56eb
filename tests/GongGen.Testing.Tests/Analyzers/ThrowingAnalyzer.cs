using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Throws at a type without a name, which only code that is not finished has.</summary>
public sealed class ThrowingAnalyzer : TestAnalyzer
{
    protected override void Analyze(SymbolAnalysisContext context)
    {
        if (context.Symbol.Name is "" or "Thrown")
        {
            throw new InvalidOperationException("no name");
        }
    }
}
