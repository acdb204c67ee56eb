namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Offers nothing.</summary>
public sealed class SilentFixer : RenameFixer
{
    public override Task RegisterCodeFixesAsync(Microsoft.CodeAnalysis.CodeFixes.CodeFixContext context) => Task.CompletedTask;
}
