namespace GongGen.Emission.Writing;

/// <summary>An open block of code; disposing it writes the closing brace.</summary>
/// <param name="writer">Where the block was opened.</param>
internal readonly struct CodeBlock(CodeWriter writer) : IDisposable
{
    /// <summary>Writes the closing brace.</summary>
    public void Dispose() => writer.Close();
}
