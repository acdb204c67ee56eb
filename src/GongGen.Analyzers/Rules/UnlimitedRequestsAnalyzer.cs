using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3009: requests are sent all at once, without a limit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnlimitedRequestsAnalyzer : GongAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnlimitedRequests,
        "Requests are sent all at once",
        "{0} starts for all items at once, and the API takes {1} requests a second; await one after the other, or use Parallel.ForEachAsync or a limiter",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Requests per second are limited for the whole company, so that other programs are refused too.",
        RuleHelp.Link(RuleIds.UnlimitedRequests));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    private protected override void Register(CompilationStartAnalysisContext context, GongSymbols symbols) => context.RegisterOperationAction(
        operation =>
        {
            IInvocationOperation all = (IInvocationOperation)operation.Operation;
            if (all.TargetMethod.Name != "WhenAll" || !KnownTypes.Is(all.TargetMethod.ContainingType, "Task", "System.Threading.Tasks") || all.Arguments is not [{ Value: { } tasks }])
            {
                return;
            }

            if (StartedTasks.LambdaOf(tasks) is { } started && StartedTasks.OnlyCall(symbols, started) is { } call && RateLimit.Of(symbols, call) is { } limit && !SourceSizes.IsBounded(symbols.Reader, RepeatedCall.SelectSource(started)!, limit))
            {
                operation.ReportDiagnostic(Diagnostic.Create(Descriptor, CallPlaces.NameOf(all), call.TargetMethod.Name, limit));
            }
        },
        OperationKind.Invocation);
}
