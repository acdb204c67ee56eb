namespace GongGen.Package.Tests;

/// <summary>What a build does again after an edit, and what it leaves alone.</summary>
[Collection(PackageCollection.Name)]
public class EditTests(PackedGongGen package)
{
    private string Assembly => Path.Combine(package.Folder("Edited"), "obj", "Debug", "net10.0", "Edited.dll");

    [Fact]
    public async Task DocumentAndOverlay_AreInputsOfTheCompiler()
    {
        Command here = package.In("Edited");
        Assert.Empty((await here.DotNetAsync("build", "-v:q")).Succeeded().Findings);
        DateTime first = File.GetLastWriteTimeUtc(Assembly);

        await here.DotNetAsync("build", "--no-restore", "-v:q");
        Assert.Equal(first, File.GetLastWriteTimeUtc(Assembly));

        Replace("limits.overlay.yaml", "maxLength: 100", "maxLength: 20");
        string finding = Assert.Single((await here.DotNetAsync("build", "--no-restore", "-v:q")).Succeeded().Findings);
        Assert.Contains("warning GONG1002: Text takes 20 characters at most", finding, StringComparison.Ordinal);

        Assert.DoesNotContain("get_WrittenBy", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Assembly)), StringComparison.Ordinal);
        Replace("notes.yaml", "      properties:\n", "      properties:\n        writtenBy: { type: string, description: Who wrote it. }\n");
        (await here.DotNetAsync("build", "--no-restore", "-v:q")).Succeeded();
        Assert.Contains("get_WrittenBy", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Assembly)), StringComparison.Ordinal);
    }

    private void Replace(string file, string old, string text)
    {
        string path = Path.Combine(package.Folder("Edited"), file);
        string before = File.ReadAllText(path);
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(old, text));
    }
}
