using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2008: sets the member that is needed.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NeedsFlagFixer))]
public sealed class NeedsFlagFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.NeedsFlag;
}
