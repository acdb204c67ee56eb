using GongGen.Emission.Writing;

namespace GongGen.Emission.Types;

/// <summary>Writes the attribute of what the document deprecates.</summary>
internal static class DeprecationEmitter
{
    /// <summary>Writes the attribute where it applies.</summary>
    public static void Write(CodeWriter writer, bool isDeprecated)
    {
        if (isDeprecated)
        {
            writer.Write("""[global::System.Obsolete("The API deprecates this.")]""");
        }
    }
}
