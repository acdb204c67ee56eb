namespace GongGen.Package.Tests;

/// <summary>The files of the repository, found by walking up from where the tests run.</summary>
internal static class Repository
{
    /// <summary>The full path of a file or folder.</summary>
    public static string PathOf(string path) => Path.Combine(FindRoot(), path);

    /// <summary>The text of a file, with <c>\n</c>.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>Copies a folder without what a build leaves in it.</summary>
    public static void CopyFolder(string path, string target)
    {
        DirectoryInfo source = new(PathOf(path));
        Directory.CreateDirectory(target);
        foreach (FileInfo file in source.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(target, file.Name), overwrite: true);
        }

        foreach (DirectoryInfo folder in source.EnumerateDirectories().Where(folder => folder.Name is not ("bin" or "obj")))
        {
            CopyFolder(Path.Combine(path, folder.Name), Path.Combine(target, folder.Name));
        }
    }

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
