using System.Runtime.InteropServices;

namespace GongGen.Package.Tests;

/// <summary>Warnings of trimming and of Native AOT are errors in these projects; what comes out talks to the sandbox.</summary>
[Collection(PackageCollection.Name)]
public class PublishTests(PackedGongGen package)
{
    [Theory]
    [InlineData("Trimmed")]
    [InlineData("Native")]
    public async Task Program_TalksToTheSandbox(string project)
    {
        string folder = $"Published/{project}";
        Command here = package.In(folder);
        CommandResult publish = (await here.DotNetAsync(["publish", "-v:q", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out", .. Linker()])).Succeeded();
        Assert.Empty(publish.Findings);

        await using GongSandbox sandbox = await GongSandbox.StartAsync();
        string program = Path.Combine(package.Folder(folder), "out", OperatingSystem.IsWindows() ? project + ".exe" : project);
        CommandResult run = (await here.RunAsync(program, sandbox.BaseUrl.ToString(), sandbox.AccessKey, sandbox.AccessKeySecret, project)).Succeeded();

        Assert.Equal($"users {sandbox.State.Users.Count(user => !user.IsAvatar)}, added True, refusal 404", run.Output.Trim());
    }

    // Native AOT links with clang; gcc does as well, where that is what there is.
    private static string[] Linker() => OperatingSystem.IsLinux() && !IsInstalled("clang") && IsInstalled("gcc") ? ["-p:CppCompilerAndLinker=gcc"] : [];

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(folder => File.Exists(Path.Combine(folder, program)));
}
