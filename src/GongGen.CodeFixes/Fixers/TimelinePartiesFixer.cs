using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2004: gives a party the id that is referred to, or one that nobody has; corrects an id in a segment.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimelinePartiesFixer))]
public sealed class TimelinePartiesFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.TimelineParties;
}
