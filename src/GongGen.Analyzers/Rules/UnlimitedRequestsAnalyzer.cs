using System.Collections.Immutable;
using System.Globalization;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
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
        "{0} starts for all items at once, and the API takes {1} requests a second: whatever else asks it has to wait behind all of them, or is refused; await one after the other, or a few at a time",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Requests per second are limited for the whole company, so that other programs are refused too.",
        RuleHelp.Link(RuleIds.UnlimitedRequests));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    private protected override void Register(CompilationStartAnalysisContext context, GongSymbols symbols)
    {
        bool hasParallel = context.Compilation.GetTypeByMetadataName("System.Threading.Tasks.Parallel")?.GetMembers("ForEachAsync").IsEmpty == false;
        context.RegisterOperationAction(operation => Check(operation, symbols, hasParallel), OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, GongSymbols symbols, bool hasParallel)
    {
        IInvocationOperation all = (IInvocationOperation)context.Operation;
        if (all.TargetMethod.Name != "WhenAll" || !KnownTypes.Is(all.TargetMethod.ContainingType, "Task", "System.Threading.Tasks") || all.Arguments is not [{ Value: { } tasks }])
        {
            return;
        }

        if (StartedTasks.Of(symbols, tasks) is not var (call, source) || RateLimit.Of(symbols, call) is not { } limit || SourceSizes.IsBounded(symbols.Reader, source, limit))
        {
            return;
        }

        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            CallPlaces.NameOf(all),
            hasParallel ? properties.Add(PropertyKeys.Value, limit.ToString(CultureInfo.InvariantCulture)) : properties,
            call.TargetMethod.Name,
            limit));
    }
}
