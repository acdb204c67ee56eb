using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Reports, without a place, the options and files it sees.</summary>
public sealed class OptionAnalyzer : TestAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static compilation =>
        {
            AnalyzerConfigOptionsProvider provider = compilation.Options.AnalyzerConfigOptionsProvider;
            provider.GlobalOptions.TryGetValue("build_property.Color", out string? color);
            foreach (AdditionalText file in compilation.Options.AdditionalFiles)
            {
                provider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.Namespace", out string? space);
                provider.GetOptions(compilation.Compilation.SyntaxTrees.First()).TryGetValue("own_option", out string? own);
                compilation.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, $"{color} {file.Path} {space} {own}"));
            }
        });
    }

    protected override void Analyze(SymbolAnalysisContext context)
    {
    }
}
