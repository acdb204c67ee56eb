namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Changes nothing.</summary>
public sealed class IdleFixer : RenameFixer
{
    protected override string Rename(string name) => name;
}
