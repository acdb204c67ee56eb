using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3003: a file is not of a kind that the API reads.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileExtensionAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.FileExtension,
        "A file is not of a kind that the API reads",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The API reads recordings of certain kinds only, which it tells by the extension.",
        RuleHelp.Link(RuleIds.FileExtension));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) =>
        rules.Find(AnnotationNames.MediaFile) is { } media && media.Named.TryGetValue("ExtensionRuleId", out object? id) && id is RuleIds.FileExtension;

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        ImmutableArray<string> known = context.Rules.Find(AnnotationNames.MediaFile)!.Texts;
        foreach (UploadedFile file in UploadedFile.Of(context))
        {
            foreach (Origin origin in file.Name is { } name ? Origins.Of(name) : [])
            {
                if (FileNames.ExtensionOf(context, origin.Source) is { Length: > 0 } extension && !known.Contains(extension, StringComparer.OrdinalIgnoreCase))
                {
                    yield return new(Places.Of(ValueReader.IsInside(origin.At, context.Operation) ? origin.At : context.Operation), $"A .{extension} file is not of a kind that {context.Member.Name} takes ({string.Join(", ", known)}); convert the recording");
                }
            }
        }
    }
}
