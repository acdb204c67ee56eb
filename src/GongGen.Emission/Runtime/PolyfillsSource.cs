using System.Text;
using System.Text.RegularExpressions;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Runtime;

/// <summary>Stand-ins for types of the framework as one emitted file. Each is embedded, so that projects which see each other's internals don't clash.</summary>
internal static class PolyfillsSource
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Writes the whole file.</summary>
    public static string Emit(PolyfillsGroup group)
    {
        StringBuilder text = new(SourceFile.Header + "\n");
        foreach (string typeName in group.TypeNames)
        {
            string source = EmbeddedSources.Polyfill(typeName.Substring(typeName.LastIndexOf('.') + 1));
            source = Regex.Replace(source, @"^namespace (?<name>[\w.]+);", "namespace ${name}\n{", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout);
            text.Append('\n').Append(source.Replace("\ninternal ", "\n[global::Microsoft.CodeAnalysis.Embedded]\ninternal ")).Append("\n}\n");
        }

        return text.ToString();
    }
}
