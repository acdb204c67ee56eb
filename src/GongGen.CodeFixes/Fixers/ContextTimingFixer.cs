using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2007: asks for the extended context.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContextTimingFixer))]
public sealed class ContextTimingFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.ContextTiming;
}
