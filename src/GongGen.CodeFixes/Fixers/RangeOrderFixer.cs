using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2005: swaps the ends of a range.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RangeOrderFixer))]
public sealed class RangeOrderFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.RangeOrder;
}
