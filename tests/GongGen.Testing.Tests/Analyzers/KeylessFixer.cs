namespace GongGen.Testing.Tests.Analyzers;

/// <summary>Has no equivalence key.</summary>
public sealed class KeylessFixer : RenameFixer
{
    protected override string? Key => null;
}
