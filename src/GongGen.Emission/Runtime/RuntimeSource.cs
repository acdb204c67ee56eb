using System.Text;
using System.Text.RegularExpressions;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Runtime;

/// <summary>The runtime's files as one emitted file, in the namespace of the document.</summary>
internal static class RuntimeSource
{
    private const string ResourcePrefix = "Runtime/";
    private const string AnnotationsPrefix = ResourcePrefix + "Annotations/";
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Writes the whole file.</summary>
    public static string Emit(RuntimeGroup group)
    {
        StringBuilder text = new(SourceFile.Header + "\n");
        foreach (string name in Names())
        {
            text.Append('\n').Append(Move(Read(name), group));
        }

        return text.ToString();
    }

    private static IEnumerable<string> Names() => typeof(RuntimeSource).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal) && !name.StartsWith(AnnotationsPrefix, StringComparison.Ordinal))
        .OrderBy(name => name, StringComparer.Ordinal);

    private static string Read(string name)
    {
        using Stream stream = typeof(RuntimeSource).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    // A file-scoped namespace becomes a block, so that several files fit into one; its usings stay inside of it.
    private static string Move(string source, RuntimeGroup group)
    {
        string text = Replace(source, @"^#nullable enable\n+", "");
        text = Replace(text, @"\bglobal::Gong\b(?=\.)", "global::" + group.Namespace);
        text = Replace(text, @"^using Gong(?<sub>\.Runtime)?;", $"using global::{group.Namespace}${{sub}};");
        text = Replace(text, @"^namespace Gong(?<sub>\.Runtime)?;", $"namespace {group.Namespace}${{sub}}\n{{");
        if (!group.IsPublic)
        {
            text = Replace(text, "^public ", "internal ");
        }

        return text.TrimEnd() + "\n}\n";
    }

    private static string Replace(string text, string pattern, string replacement) =>
        Regex.Replace(text, pattern, replacement, RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout);
}
