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

    [Fact]
    public async Task TwoFoldersAndTwoLanguages_EmitTheSameText()
    {
        Task<Dictionary<string, string>> first = EmitAsync("../emitted/first/TwoDocuments", "tr_TR.UTF-8");
        Task<Dictionary<string, string>> second = EmitAsync("../emitted/in/another/folder/TwoDocuments", "de_DE.UTF-8");

        Assert.Contains(Path.Combine("GongGen.Generator", "GongGen.Generator.GongGenerator", "Acme.Notes", "GongClient.g.cs"), await first);
        Assert.Equal(await first, await second);
    }

    private async Task<Dictionary<string, string>> EmitAsync(string folder, string language)
    {
        Repository.CopyFolder("tests/consumers/TwoDocuments", package.Folder(folder));
        Command here = package.In(folder, ("LANG", language), ("LC_ALL", language));
        (await here.DotNetAsync("build", "-v:q", "-m:1", "-p:EmitCompilerGeneratedFiles=true")).Succeeded();

        string emitted = Path.Combine(package.Folder(folder), "obj", "Debug", "net10.0", "generated");
        return Directory.EnumerateFiles(emitted, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(emitted, path), path => Hash(new MemoryStream(File.ReadAllBytes(path))), StringComparer.Ordinal);
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
        (await here.DotNetAsync("pack", "src/GongGen", "-v:q", "-m:1", "-p:RunAnalyzers=false", "-o", "out")).Succeeded();

        await using ZipArchive zip = await ZipFile.OpenReadAsync(Assert.Single(Directory.GetFiles(Path.Combine(root, "out"))));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry => Hash(entry.Open()), StringComparer.Ordinal);
    }

    private static string Hash(Stream content)
    {
        using (content)
        {
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content));
        }
    }
}
