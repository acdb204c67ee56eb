namespace GongGen.Analyzers.Tests.Catalog;

/// <summary>The files of the repository, found by walking up from where the tests run.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Root = new(FindRoot);

    /// <summary>The full path of a file or folder.</summary>
    public static string PathOf(string path) => Path.Combine(Root.Value, path);

    /// <summary>The text of a file, with <c>\n</c>.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>The files of a folder that match a pattern, in ordinal order.</summary>
    public static string[] Files(string folder, string pattern) => [.. Directory.GetFiles(PathOf(folder), pattern).Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GongGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds GongGen.sln.");
    }
}
