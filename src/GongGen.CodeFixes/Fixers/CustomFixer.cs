using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2000: whatever the kind of the own rule is fixed by.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CustomFixer))]
public sealed class CustomFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.Custom;
}
