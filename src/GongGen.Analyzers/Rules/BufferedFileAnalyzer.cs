using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3004: a file is read into memory as a whole.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BufferedFileAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.BufferedFile,
        "A file is read into memory as a whole",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Recordings are up to 1.5 GB; a file on disk is read while it is sent.",
        RuleHelp.Link(RuleIds.BufferedFile));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) =>
        rules.Find(AnnotationNames.MediaFile) is { } media && media.Named.TryGetValue("BufferRuleId", out object? id) && id is RuleIds.BufferedFile;

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        foreach (UploadedFile file in UploadedFile.Of(context))
        {
            foreach (BufferedFile buffered in file.Stream is { } stream ? BufferedFile.Of(stream) : [])
            {
                yield return FindingOf(context, file, buffered);
            }
        }
    }

    private static Finding FindingOf(MemberContext context, UploadedFile file, BufferedFile buffered)
    {
        // An editor drops what is reported in another statement.
        Location at = ValueReader.IsInside(buffered.Reading, context.Operation) ? CallPlaces.NameOf(buffered.Reading) : Places.Of(context.Operation);
        Finding finding = new(at, $"{buffered.Reading.TargetMethod.Name} holds the whole recording in memory; use {file.Creation.TargetMethod.ContainingType.Name}.FromPath, which reads it while it is sent");
        return buffered.Buffer is { } buffer && buffered.Reading.Arguments is [{ Value: { } path }, ..]
            ? finding with { Others = [buffer.Syntax.GetLocation(), path.Syntax.GetLocation(), file.Creation.Syntax.GetLocation(), CallPlaces.NameOf(buffered.Reading)] }
            : finding;
    }
}
