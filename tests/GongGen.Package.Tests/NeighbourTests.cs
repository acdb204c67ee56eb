namespace GongGen.Package.Tests;

/// <summary>Other generators of a project: on a compiler that shows them the emitted types, with the switch off, and on the oldest compiler.</summary>
[Collection(PackageCollection.Name)]
public class NeighbourTests(PackedGongGen package)
{
    private const string Json = """{"title":"Kick-off","host":{"id":"42","favourite":[1]}}""";

    [Fact]
    public async Task OwnJsonContextAndLoggerMessage_TakeAnEmittedRecord()
    {
        await package.Consumers.FindingsAsync("Seen", "net10.0");

        CommandResult run = (await package.In("Seen").DotNetAsync(Path.Combine("bin", "Debug", "net10.0", "Seen.dll"), Json)).Succeeded();

        Assert.Equal($"{Json}\nRead user 42\n", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task SwitchedOff_TheyDoNotSeeIt()
    {
        await package.Consumers.FindingsAsync("Seen", "net10.0");

        CommandResult build = await package.In("Seen").DotNetAsync("build", "--no-restore", "-v:q", "-p:GongPreCompilation=false");

        Assert.Contains(build.Findings, finding => finding.Contains("Log.cs(10,32): error CS8795", StringComparison.Ordinal));
        Assert.DoesNotContain(build.Findings, finding => finding.Contains("Hosts.cs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OldestCompiler_BuildsTheProjectWithoutThem()
    {
        await package.Consumers.FindingsAsync("OldCompiler", "net8.0");

        string runtime = Assert.Single(Directory.GetFiles(package.Folder("OldCompiler/obj"), "Runtime.g.cs", SearchOption.AllDirectories));
        Assert.Contains("// Other generators of this project do not see", await File.ReadAllTextAsync(runtime), StringComparison.Ordinal);
    }
}
