using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2003: removes the member that is ignored.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IgnoredMemberFixer))]
public sealed class IgnoredMemberFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.IgnoredMember;
}
