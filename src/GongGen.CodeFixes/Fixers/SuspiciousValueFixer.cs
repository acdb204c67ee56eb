using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2010: names a value that is not discouraged, or removes the member that is ignored.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuspiciousValueFixer))]
public sealed class SuspiciousValueFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.SuspiciousValue;
}
