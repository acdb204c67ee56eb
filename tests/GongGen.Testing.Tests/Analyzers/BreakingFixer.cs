namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Makes a name that does not compile.</summary>
public sealed class BreakingFixer : RenameFixer
{
    protected override string Rename(string name) => "4" + name[3..];
}
