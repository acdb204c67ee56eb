using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3010: a broad catch turns every failure into an empty list.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BroadCatchAnalyzer : GongAnalyzer
{
    private const string Narrow = "GongNotFoundException";

    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.BroadCatch,
        "A catch turns every failure into an empty list",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A wrong key, a limit and a lost connection look like a period without calls then, and nobody learns of them.",
        RuleHelp.Link(RuleIds.BroadCatch));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    private protected override void Register(CompilationStartAnalysisContext context, GongSymbols symbols) => context.RegisterOperationAction(
        operation =>
        {
            ITryOperation attempt = (ITryOperation)operation.Operation;
            if (SwallowedFailures.Of(symbols, attempt) is not { Syntax: CatchClauseSyntax clause } || SwallowedFailures.CallIn(symbols, attempt) is not { } call)
            {
                return;
            }

            INamedTypeSymbol? narrow = BatchWalk.ApiOf(call.TargetMethod)!.ContainingNamespace.GetTypeMembers(Narrow).FirstOrDefault();
            Location at = clause.Declaration?.Type.GetLocation() ?? clause.CatchKeyword.GetLocation();
            Finding finding = new(at, $"Every failure of {call.TargetMethod.Name} becomes an empty list here, a refused key as well; catch only {Narrow}, which is the answer where there is nothing");
            operation.ReportDiagnostic((narrow is null
                ? finding
                : finding with { Properties = ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.ItemType, narrow.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)) }).ToDiagnostic(Descriptor));
        },
        OperationKind.Try);
}
