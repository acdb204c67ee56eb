namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Keeps what the analyzer looks for.</summary>
public sealed class EndlessFixer : RenameFixer
{
    protected override string Rename(string name) => "Bad" + name;
}
