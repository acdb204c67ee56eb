namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Fixes one where it is asked to fix all.</summary>
public sealed class FirstOnlyFixer : RenameFixer
{
    public override Microsoft.CodeAnalysis.CodeFixes.FixAllProvider GetFixAllProvider() => new FirstOnlyFixAll();
}
