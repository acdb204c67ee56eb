using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers;

/// <summary>The base of rules whose attributes name their id: whatever kind of attribute it is, its check reports under that id.</summary>
public abstract class AnnotationAnalyzer : GongAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <summary>The rule that is reported.</summary>
    private protected abstract DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    private protected sealed override void Register(CompilationStartAnalysisContext context, GongSymbols symbols)
    {
        context.RegisterOperationAction(operation => CheckObject(operation, symbols), OperationKind.ObjectCreation, OperationKind.With);
        context.RegisterOperationAction(operation => CheckCall(operation, symbols), OperationKind.Invocation);
        GivenValues.Register(context, (operation, member, value) => CheckMember(operation, symbols, member, value));
    }

    private void CheckObject(OperationAnalysisContext context, GongSymbols symbols)
    {
        ObjectContext? checkedObject = null;
        foreach (Annotation annotation in symbols.RulesOf(context.Operation.Type).Annotations)
        {
            if (annotation.RuleId != Rule.Id)
            {
                continue;
            }

            if (checkedObject is null && symbols.Reader.Read(context.Operation) is ObjectValue value)
            {
                checkedObject = new(symbols, value, context.Operation);
            }

            Report(context, annotation, checkedObject is null ? [] : ObjectChecks.Find(checkedObject, annotation));
        }
    }

    private void CheckCall(OperationAnalysisContext context, GongSymbols symbols)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        foreach (Annotation annotation in symbols.RulesOf(call.TargetMethod).Annotations)
        {
            if (annotation.RuleId == Rule.Id)
            {
                Report(context, annotation, ArgumentChecks.Find(call, annotation, symbols.Reader));
            }
        }
    }

    private void CheckMember(OperationAnalysisContext context, GongSymbols symbols, ISymbol member, IOperation value)
    {
        if (!symbols.RulesOf(member.ContainingType).IsEmitted)
        {
            return;
        }

        // What is discouraged everywhere stands on the open enum itself.
        ITypeSymbol? type = KnownTypes.ItemOf((member as IPropertySymbol)?.Type ?? (member as IParameterSymbol)?.Type);
        CheckMember(context, symbols.RulesOf(member).Annotations, () => new(symbols, member, value), static _ => true);
        CheckMember(context, symbols.RulesOf(type).Annotations, () => new(symbols, member, value), static annotation => annotation.Name == AnnotationNames.DiscouragedValues);
    }

    private void CheckMember(OperationAnalysisContext context, ImmutableArray<Annotation> annotations, Func<MemberContext> member, Func<Annotation, bool> counts)
    {
        foreach (Annotation annotation in annotations)
        {
            if (annotation.RuleId == Rule.Id && counts(annotation))
            {
                Report(context, annotation, MemberChecks.Find(member(), annotation));
            }
        }
    }

    // What is fixed depends on the kind of the rule, whatever its id is.
    private void Report(OperationAnalysisContext context, Annotation annotation, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            context.ReportDiagnostic((finding with { Properties = finding.Properties.SetItem(PropertyKeys.Kind, annotation.Name) }).ToDiagnostic(Rule));
        }
    }
}
