using GongGen.Analyzers.Facts;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers;

/// <summary>The base of all analyzers: silent in emitted code, and free of cost where no emitted code is in sight.</summary>
public abstract class GongAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (GongSymbols.Of(start.Compilation) is { } symbols)
            {
                Register(start, symbols);
            }
        });
    }

    /// <summary>Registers the actions in a compilation that has emitted code.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, GongSymbols symbols);
}
