namespace GongGen.Reading.Tests.Corpus;

/// <summary>Real documents that are not part of this repository: read where a folder "shared" with them stands beside one of the folders above the tests.</summary>
internal static class SharedDocuments
{
    /// <summary>Why tests are skipped that need them.</summary>
    public const string SkipReason = "Gong's published document may not be copied into this repository; put it into a folder \"shared/specs\" above the repository to run this test";

    /// <summary>The file, or null where it is not there.</summary>
    public static string? Find(string path)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
