namespace GongGen.Testing.Documents;

/// <summary>Real documents that are not part of this repository: read where a folder "shared" with them stands beside one of the folders above the tests.</summary>
public static class SharedDocuments
{
    /// <summary>Why tests are skipped that need them.</summary>
    public const string SkipReason = "Gong's published document may not be copied into this repository; put it into a folder \"shared/specs\" above the repository to run this test";

    private static readonly string? s_folder = FindFolder();

    /// <summary>Every document of Gong's API, in ordinal order; none where the folder is not there.</summary>
    public static string[] Specs() => s_folder is not null && Directory.Exists(Path.Combine(s_folder, "specs"))
        ? [.. Directory.GetFiles(Path.Combine(s_folder, "specs")).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The file, or null where it is not there.</summary>
    public static string? Find(string path) => s_folder is not null && Path.Combine(s_folder, path) is { } file && File.Exists(file) ? file : null;

    private static string? FindFolder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
