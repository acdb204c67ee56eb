using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2001: adds the item that is missing.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PrimaryUserMissingFixer))]
public sealed class PrimaryUserMissingFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.PrimaryUserMissing;
}
