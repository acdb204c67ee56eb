using System.IO.Compression;

namespace GongGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class RepeatableTests(PackedGongGen package)
{
    private static readonly string[] Sources =
        [".editorconfig", "BannedSymbols.txt", "Directory.Build.props", "Directory.Packages.props", "global.json", "LICENSE"];

    [Fact]
    public async Task TwoFoldersAndTwoLanguages_MakeTheSamePackage()
    {
        Task<Dictionary<string, string>> first = PackAsync("../copies/first", "tr_TR.UTF-8");
        Task<Dictionary<string, string>> second = PackAsync("../copies/in/another/folder", "de_DE.UTF-8");

        Assert.Equal(await first, await second);
    }

    private async Task<Dictionary<string, string>> PackAsync(string folder, string language)
    {
        string root = package.Folder(folder);
        foreach (string path in Sources)
        {
            File.Copy(Repository.PathOf(path), Path.Combine(root, path));
        }

        Repository.CopyFolder("src", Path.Combine(root, "src"));
        Repository.CopyFolder("openapi", Path.Combine(root, "openapi"));
        Command here = package.In(folder, ("LANG", language), ("LC_ALL", language));
        (await here.DotNetAsync("pack", "src/GongGen", "-v:q", "-m:1", "-o", "out")).Succeeded();

        await using ZipArchive zip = await ZipFile.OpenReadAsync(Assert.Single(Directory.GetFiles(Path.Combine(root, "out"))));
        return zip.Entries.ToDictionary(entry => entry.FullName, Hash, StringComparer.Ordinal);
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
    }
}
