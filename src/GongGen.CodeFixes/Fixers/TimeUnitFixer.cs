using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2006: reads the time in the unit of the member.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeUnitFixer))]
public sealed class TimeUnitFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.TimeUnit;
}
