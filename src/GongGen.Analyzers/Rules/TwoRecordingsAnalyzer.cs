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
public sealed class TwoRecordingsAnalyzer : CallAnalyzer
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
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override string AnnotationName => AnnotationNames.ConflictsWithOperation;

    private protected override IEnumerable<Finding> Find(CallContext context)
    {
        string member = context.Annotation.Text(0);
        if (RequestMembers.StateOf(context, member) != Presence.Set)
        {
            yield break;
        }

        string operation = context.Annotation.Text(1);
        string link = context.Annotation.Text(2);
        foreach (IInvocationOperation other in VariableUses.RootOf(context.Call).Descendants().OfType<IInvocationOperation>())
        {
            bool isOfSameApi = other.TargetMethod.Name == operation && SymbolEqualityComparer.Default.Equals(other.TargetMethod.ContainingType, context.Call.TargetMethod.ContainingType);
            if (isOfSameApi && other.Arguments.Any(argument => AnswerMembers.IsMemberOf(argument.Value, link, context.Call)))
            {
                string reason = context.Annotation.Message is { Length: > 0 } message ? message : $"{member} is set, so the recording is given twice";
                yield return new(CallPlaces.NameOf(other), reason) { Others = [CallPlaces.NameOf(context.Call)] };
            }
        }
    }
}
