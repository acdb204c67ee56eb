namespace GongGen.Package.Tests;

/// <summary>dotnet watch, which knows nothing of additional files unless it is told.</summary>
[Collection(PackageCollection.Name)]
public class WatchTests(PackedGongGen package)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task AChangedDocument_RestartsTheProgram()
    {
        using RunningCommand watch = package.In("Watched", ("DOTNET_USE_POLLING_FILE_WATCHER", "1"), ("DOTNET_WATCH_RESTART_ON_RUDE_EDIT", "1"))
            .Start("dotnet", "watch", "--non-interactive", "--no-hot-reload", "run");
        await watch.WaitForAsync("Members: Text", Patience);

        string document = Path.Combine(package.Folder("Watched"), "notes.yaml");
        string before = await File.ReadAllTextAsync(document);
        await File.WriteAllTextAsync(document, before.Replace("      properties:\n", "      properties:\n        writtenBy: { type: string, description: Who wrote it. }\n", StringComparison.Ordinal));

        await watch.WaitForAsync("Members: WrittenBy, Text", Patience);
    }
}
