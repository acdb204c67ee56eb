using System.Text;
using GongGen.Emission.Runtime;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Annotations;

/// <summary>The attributes as one emitted file. Each is embedded, so that two projects which see each other's internals don't clash.</summary>
internal static class AnnotationsSource
{
    /// <summary>Writes the whole file.</summary>
    public static string Emit()
    {
        StringBuilder text = new(SourceFile.Header + "\n");
        foreach (string source in EmbeddedSources.Annotations())
        {
            text.Append('\n')
                .Append(source
                    .Replace("namespace GongGen.Annotations;", "namespace GongGen.Annotations\n{")
                    .Replace("\ninternal sealed class", "\n[global::Microsoft.CodeAnalysis.Embedded]\ninternal sealed class"))
                .Append("\n}\n");
        }

        return text.ToString();
    }
}
