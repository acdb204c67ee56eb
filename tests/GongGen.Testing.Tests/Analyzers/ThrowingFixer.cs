namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Throws when it is asked.</summary>
public sealed class ThrowingFixer : RenameFixer
{
    public override Task RegisterCodeFixesAsync(Microsoft.CodeAnalysis.CodeFixes.CodeFixContext context) => throw new InvalidOperationException("no fix");
}
