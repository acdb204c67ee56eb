using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2009: writes one of the nearest known texts.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownTextFixer))]
public sealed class UnknownTextFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.UnknownText;
}
