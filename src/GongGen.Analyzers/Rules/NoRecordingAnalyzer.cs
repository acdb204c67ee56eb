using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3002: a call is added but its recording is never given.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoRecordingAnalyzer : CallAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoRecording,
        "A recording is never given",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Without an address to download from, the recording has to be uploaded for the id in the answer, and nobody keeps that id.",
        RuleHelp.Link(RuleIds.NoRecording));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override string AnnotationName => AnnotationNames.NeedsOperation;

    private protected override IEnumerable<Finding> Find(CallContext context)
    {
        string member = context.Annotation.Text(0);
        if (RequestMembers.StateOf(context, member) != Presence.Absent)
        {
            yield break;
        }

        Answer answer = Answer.Of(context.Call);
        if (answer.Escapes || !answer.Reads.IsEmpty)
        {
            yield break;
        }

        string reason = context.Annotation.Message is { Length: > 0 } message ? message + ": " : "";
        yield return new(CallPlaces.NameOf(context.Call), $"{reason}{member} is not set, and the answer is dropped, so {context.Annotation.Text(1)} can't be called for its {context.Annotation.Text(2)}");
    }
}
