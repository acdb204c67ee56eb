using System.Composition;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG2002: takes the id out of what stands around it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdShapeFixer))]
public sealed class IdShapeFixer : AnnotationFixer
{
    private protected override string RuleId => RuleIds.IdShape;
}
