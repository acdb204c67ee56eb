using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3001: a recording is uploaded for a call that already names its address.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoRecordingsAnalyzer : GongAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.TwoRecordings,
        "A recording is given twice",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The recording comes from an address or by upload, exactly one of the two.",
        RuleHelp.Link(RuleIds.TwoRecordings));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    // It starts at the upload, because an editor drops what is reported in another statement than the one that is looked at.
    private protected override void Register(CompilationStartAnalysisContext context, GongSymbols symbols) => context.RegisterOperationAction(
        operation =>
        {
            IInvocationOperation upload = (IInvocationOperation)operation.Operation;
            foreach (IArgumentOperation argument in symbols.RulesOf(upload.TargetMethod.ContainingType).IsEmitted ? upload.Arguments : [])
            {
                if (AnswerMembers.Of(argument.Value) is var (call, member) && Find(symbols, call, upload, member) is { } finding)
                {
                    operation.ReportDiagnostic(finding.ToDiagnostic(Descriptor));
                    return;
                }
            }
        },
        OperationKind.Invocation);

    private static Finding? Find(GongSymbols symbols, IInvocationOperation call, IInvocationOperation upload, string link)
    {
        bool isOfSameApi = SymbolEqualityComparer.Default.Equals(upload.TargetMethod.ContainingType, call.TargetMethod.ContainingType);
        foreach (Annotation annotation in isOfSameApi ? symbols.RulesOf(call.TargetMethod).Annotations : [])
        {
            bool isAbout = annotation is { Name: AnnotationNames.ConflictsWithOperation, RuleId: RuleIds.TwoRecordings } && annotation.Text(1) == upload.TargetMethod.Name && annotation.Text(2) == link;
            string member = annotation.Text(0);
            CallContext context = new(symbols, call, annotation);
            if (isAbout && RequestMembers.StateOf(context, member) == Presence.Set)
            {
                string reason = annotation.Message is { Length: > 0 } message ? message : $"{member} is set, so the recording is given twice";
                return new(CallPlaces.NameOf(upload), reason)
                {
                    Others = RequestMembers.AssignmentOf(context, member) is { } assignment ? [CallPlaces.NameOf(call), assignment.Syntax.GetLocation()] : [CallPlaces.NameOf(call)],
                };
            }
        }

        return null;
    }
}
