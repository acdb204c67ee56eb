using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Two rules, one place inside the other: types with a base, and bases that are called Bad.</summary>
public sealed class BaseTypeAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Derived = new("T0002", "Title", "Derives", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    private static readonly DiagnosticDescriptor Base = new("T0003", "Title", "Derives from {0}", "Test", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Derived, Base];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.SimpleBaseType);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        SimpleBaseTypeSyntax syntax = (SimpleBaseTypeSyntax)context.Node;
        context.ReportDiagnostic(Diagnostic.Create(Derived, syntax.Parent!.Parent!.GetLocation()));
        if (context.SemanticModel.GetTypeInfo(syntax.Type).Type is { Name: "Bad" } type)
        {
            context.ReportDiagnostic(Diagnostic.Create(Base, syntax.GetLocation(), type.ContainingAssembly.Name));
        }
    }
}
