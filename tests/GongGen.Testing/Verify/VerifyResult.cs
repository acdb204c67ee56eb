namespace VerifyTests;

/// <summary>What a verification that succeeded leaves behind.</summary>
public sealed class VerifyResult
{
    internal VerifyResult(IReadOnlyList<string> files) => Files = files;

    /// <summary>The verified files that were compared.</summary>
    public IEnumerable<string> Files { get; }

    /// <summary>The text of the only verified file.</summary>
    public string Text => File.ReadAllText(Files.Single());
}
