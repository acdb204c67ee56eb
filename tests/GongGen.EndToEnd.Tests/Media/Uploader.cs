using System.Diagnostics;

namespace GongGen.EndToEnd.Tests.Media;

/// <summary>A program in a process of its own that adds a call with its recording.</summary>
/// <param name="sandbox">Where to.</param>
/// <param name="path">The recording.</param>
internal sealed class Uploader(GongSandbox sandbox, string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs the program up to a point, and kills it there: nothing of it runs on, no finally and no dispose.</summary>
    public async Task KillAsync(string point)
    {
        using Process run = Start(point);
        using CancellationTokenSource patience = new(Patience);
        try
        {
            Assert.Equal("at " + point, await run.StandardOutput.ReadLineAsync(patience.Token));
        }
        finally
        {
            run.Kill(entireProcessTree: true);
        }

        await run.WaitForExitAsync(patience.Token);
        Assert.NotEqual(0, run.ExitCode);
    }

    /// <summary>Runs the program to its end and gives what it says.</summary>
    public async Task<string> RunAsync()
    {
        using Process run = Start("none");
        using CancellationTokenSource patience = new(Patience);
        Task<string> errors = run.StandardError.ReadToEndAsync(patience.Token);
        string output = await run.StandardOutput.ReadToEndAsync(patience.Token);
        await run.WaitForExitAsync(patience.Token);
        Assert.Equal("", await errors);
        Assert.Equal(0, run.ExitCode);
        return output.Trim();
    }

    private Process Start(string point)
    {
        string[] arguments = [ProgramPath(), sandbox.BaseUrl.ToString(), sandbox.AccessKey, sandbox.AccessKeySecret, path, DemoData.HostUserId, point];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    // The program is built beside this project, in the same configuration.
    private static string ProgramPath()
    {
        DirectoryInfo output = new(AppContext.BaseDirectory);
        string tests = output.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(tests, "GongGen.Uploader", "bin", output.Parent.Name, output.Name, "GongGen.Uploader.dll");
    }
}
