using GongGen.Generator;
using GongGen.Testing.Generators;

namespace GongGen.Corpus.Tests;

/// <summary>A document of the corpus: small, of our own, about one construct.</summary>
internal static class CorpusDocument
{
    /// <summary>The file names of all documents.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Folder, "*.*")
            .Where(path => Path.GetExtension(path) is ".yaml" or ".json")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Documents");

    /// <summary>The text as it stands in the file, with its byte order mark.</summary>
    public static string Text(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        return System.Text.Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The generator over a text: it runs twice, its output compiles with every warning an error.</summary>
    public static GeneratorRun Run(string text, string path = "document.yaml") =>
        GeneratorRun.Of<GongGenerator>().WithFile(path, text, ("GongOpenApi", "true"));
}
