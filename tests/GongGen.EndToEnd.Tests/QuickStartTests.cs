using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GongGen.EndToEnd.Tests;

public class QuickStartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task WithoutKeys_WalksThroughTheSandbox()
    {
        using Process run = Start([]);
        string output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("4\\. Listed .*251.* calls since", output);
        Assert.Contains("Transcript of call", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongKeys_AreOneLineAndExitCode1()
    {
        await using GongSandbox sandbox = await GongSandbox.StartAsync();
        using Process run = Start([("GONG_ACCESS_KEY", "nobody"), ("GONG_ACCESS_KEY_SECRET", "nothing"), ("GONG_BASE_URL", sandbox.BaseUrl.ToString())]);
        string errors = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.Contains("GONG_ACCESS_KEY", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupt_StopsARequestThatNobodyAnswers()
    {
        if (OperatingSystem.IsWindows())
        {
            // A process cannot send Ctrl+C to another one there without sharing its console.
            return;
        }

        using TcpListener silent = new(IPAddress.Loopback, 0);
        silent.Start();
        string address = $"http://{silent.LocalEndpoint}";
        using Process run = Start([("GONG_ACCESS_KEY", "a"), ("GONG_ACCESS_KEY_SECRET", "b"), ("GONG_BASE_URL", address)]);
        using CancellationTokenSource patience = new(Patience);
        using TcpClient connection = await silent.AcceptTcpClientAsync(patience.Token);
        using (Process interrupt = Process.Start("kill", [await StopSignalAsync(run, patience.Token), run.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await interrupt.WaitForExitAsync(patience.Token);
        }

        await run.WaitForExitAsync(patience.Token);
        Assert.Equal(130, run.ExitCode);
        Assert.Equal("Stopped.", (await run.StandardError.ReadToEndAsync()).Trim());
    }

    // A process that runs in the background of a shell is born with Ctrl+C ignored; there the program is stopped as a service would be.
    private static async Task<string> StopSignalAsync(Process run, CancellationToken cancellationToken)
    {
        const ulong Interrupt = 1UL << 1;
        string status = $"/proc/{run.Id}/status";
        string[] lines = File.Exists(status) ? await File.ReadAllLinesAsync(status, cancellationToken) : [];
        string? ignored = lines.FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal));
        bool isIgnored = ignored is not null && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & Interrupt) != 0;
        return isIgnored ? "-TERM" : "-INT";
    }

    private static Process Start((string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet", [QuickStartPath()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in new[] { "GONG_ACCESS_KEY", "GONG_ACCESS_KEY_SECRET", "GONG_BASE_URL" })
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    // The program is built beside this project, in the same configuration: tests/X/bin/Debug/net10.0 and samples/QuickStart/bin/Debug/net10.0.
    private static string QuickStartPath()
    {
        DirectoryInfo output = new(AppContext.BaseDirectory);
        DirectoryInfo repository = output.Parent!.Parent!.Parent!.Parent!.Parent!;
        return Path.Combine(repository.FullName, "samples", "QuickStart", "bin", output.Parent.Name, output.Name, "QuickStart.dll");
    }
}
