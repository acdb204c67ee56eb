namespace GongGen.Package.Tests;

/// <summary>The template as a new user gets it, installed where no other template is touched.</summary>
[Collection(PackageCollection.Name)]
public class TemplateTests(PackedGongGen package)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task Worker_BuildsWithoutAWarningAndReadsEachTranscriptOnce()
    {
        await MakeAsync();
        await using GongSandbox sandbox = await GongSandbox.StartAsync();
        SandboxCall demo = sandbox.State.Calls.First(call => call is { IsPrivate: false, Title: not null });
        Command here = package.In(
            "../Template/CallWorker",
            ("Gong__BaseUrl", sandbox.BaseUrl.ToString()), ("Gong__AccessKey", sandbox.AccessKey), ("Gong__AccessKeySecret", sandbox.AccessKeySecret), ("EveryMinutes", "0.01"));
        sandbox.State.AddCall(Recent(demo, "1001"));

        using RunningCommand worker = here.Start("dotnet", Path.Combine("bin", "Debug", "net10.0", "CallWorker.dll"));
        await worker.WaitForAsync($"Call 1001 ({demo.Title}): {demo.Transcript.Sum(monologue => monologue.Sentences.Count)} sentences", Patience);
        sandbox.State.AddCall(Recent(demo, "1002"));
        await worker.WaitForAsync("Call 1002 ", Patience);

        Assert.Equal(2, worker.Output.Split("Call 1001 ").Length);
    }

    private static SandboxCall Recent(SandboxCall call, string id) => call with { Id = id, ClientUniqueId = id, Started = TimeProvider.System.GetUtcNow().AddHours(-1) };

    private async Task MakeAsync()
    {
        string feed = package.Folder("../feed");
        (await package.In("../Template").DotNetAsync("pack", Repository.PathOf("src/GongGen.Templates"), "-v:q", "-c", "Release", "-o", feed, $"-p:PackageVersion={package.Version}")).Succeeded();

        // Only for these: NuGet looks for the machine's sources there, too.
        Command here = package.In("../Template", ("DOTNET_CLI_HOME", package.Folder("../Template/home")));
        (await here.DotNetAsync("new", "install", Path.Combine(feed, $"GongGen.Templates.{package.Version}.nupkg"))).Succeeded();
        (await here.DotNetAsync("new", "gong-worker", "-o", "CallWorker", "--minutes", "7", "--skipRestore")).Succeeded();
        Assert.Contains("\"EveryMinutes\": 7,", await File.ReadAllTextAsync(Path.Combine(package.Folder("../Template/CallWorker"), "appsettings.json")), StringComparison.Ordinal);

        Assert.Empty((await package.In("../Template/CallWorker").DotNetAsync("build", "-v:q")).Succeeded().Findings);
    }
}
