using System.Text;

namespace GongGen.Emission.Runtime;

/// <summary>The files of GongGen.Runtime, embedded as text.</summary>
internal static class EmbeddedSources
{
    private const string Prefix = "Runtime/";
    private const string AnnotationsPrefix = Prefix + "Annotations/";

    /// <summary>The code that emitted clients call, in a stable order.</summary>
    public static IEnumerable<string> Runtime() => Texts(name => !name.StartsWith(AnnotationsPrefix, StringComparison.Ordinal));

    /// <summary>The attributes, in a stable order.</summary>
    public static IEnumerable<string> Annotations() => Texts(name => name.StartsWith(AnnotationsPrefix, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(Func<string, bool> isWanted) => typeof(EmbeddedSources).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && isWanted(name))
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(Read);

    private static string Read(string name)
    {
        using Stream stream = typeof(EmbeddedSources).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n").Replace("#nullable enable\n", "").Trim();
    }
}
