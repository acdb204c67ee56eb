using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers;

/// <summary>The base of rules about calls of an operation that carries a certain attribute.</summary>
public abstract class CallAnalyzer : GongAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <summary>The rule that is reported.</summary>
    private protected abstract DiagnosticDescriptor Rule { get; }

    /// <summary>The name of the attribute on the operation.</summary>
    private protected abstract string AnnotationName { get; }

    /// <summary>True where the attribute asks for this rule: it names the rule's id.</summary>
    private protected virtual bool Concerns(Annotation annotation) => annotation.RuleId == Rule.Id;

    /// <inheritdoc/>
    private protected sealed override void Register(CompilationStartAnalysisContext context, GongSymbols symbols) => context.RegisterOperationAction(
        operation =>
        {
            IInvocationOperation call = (IInvocationOperation)operation.Operation;
            foreach (Annotation annotation in symbols.RulesOf(call.TargetMethod).Annotations)
            {
                if (annotation.Name == AnnotationName && Concerns(annotation))
                {
                    Report(operation, Find(new(symbols, call, annotation)));
                }
            }
        },
        OperationKind.Invocation);

    /// <summary>What the rule finds in a call.</summary>
    private protected abstract IEnumerable<Finding> Find(CallContext context);

    private void Report(OperationAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic(Rule));
        }
    }
}
