using System.Globalization;

namespace GongGen.Sandbox.Hosting;

/// <summary>The command line: starts one sandbox, prints how to reach it, and stops it when told to.</summary>
internal static class SandboxCommand
{
    private const string Usage = "Usage: GongGen.Sandbox [--port N]   (N from 0 to 65535; 0 takes a free port)";

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        if (!TryReadPort(args, out var port))
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            await using var sandbox = await GongSandbox.StartAsync(new GongSandboxOptions { Port = port }, stop);
            await DescribeAsync(sandbox, output);
            await Task.Delay(Timeout.InfiniteTimeSpan, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await output.WriteLineAsync("Stopped.");
        }
        catch (IOException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }

        return 0;
    }

    private static bool TryReadPort(string[] args, out int port)
    {
        port = 0;
        if (args.Length == 0)
        {
            return true;
        }

        return args is ["--port", var text]
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port)
            && port <= ushort.MaxValue;
    }

    private static async Task DescribeAsync(GongSandbox sandbox, TextWriter output)
    {
        await output.WriteLineAsync($"A pretend Gong listens at {sandbox.BaseUrl}");
        await output.WriteLineAsync($"  access key         {sandbox.AccessKey}");
        await output.WriteLineAsync($"  access key secret  {sandbox.AccessKeySecret}");
        await output.WriteLineAsync($"  bearer token       {sandbox.BearerToken}");
        await output.WriteLineAsync("Ctrl+C stops it.");
    }
}
