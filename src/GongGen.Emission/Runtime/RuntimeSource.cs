using System.Text;
using System.Text.RegularExpressions;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Runtime;

/// <summary>The runtime's files as one emitted file, in the namespace of the document.</summary>
internal static class RuntimeSource
{
    private const string Early = "// Every generator of this project sees the emitted code: the compiler took it in before generators ran.";
    private const string Late = "// Other generators of this project do not see the emitted code: the compiler has no pre-compilation output, or GongPreCompilation is false.";

    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Writes the whole file.</summary>
    public static string Emit(RuntimeGroup group, TargetFacts target)
    {
        StringBuilder text = new(SourceFile.Header + "\n" + (target.IsSeenByGenerators ? Early : Late) + "\n");
        foreach (string source in EmbeddedSources.Runtime(target))
        {
            text.Append('\n').Append(Move(source, group));
        }

        return text.ToString();
    }

    // A file-scoped namespace becomes a block, so that several files fit into one; its usings stay inside of it.
    private static string Move(string source, RuntimeGroup group)
    {
        string text = Replace(source, @"\bglobal::Gong\b(?=\.)", "global::" + group.Namespace);
        text = Replace(text, @"^using Gong(?<sub>\.Runtime)?;", $"using global::{group.Namespace}${{sub}};");
        text = Replace(text, @"^namespace Gong(?<sub>\.Runtime)?;", $"namespace {group.Namespace}${{sub}}\n{{");
        if (!group.IsPublic)
        {
            text = Replace(text, "^public ", "internal ");
        }

        return text + "\n}\n";
    }

    private static string Replace(string text, string pattern, string replacement) =>
        Regex.Replace(text, pattern, replacement, RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout);
}
