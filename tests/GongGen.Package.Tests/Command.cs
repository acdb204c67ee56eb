using System.Diagnostics;

namespace GongGen.Package.Tests;

/// <summary>Runs programs in a folder, with an environment in which no build leaves a process behind.</summary>
/// <param name="folder">Where programs start.</param>
/// <param name="environment">Variables beside those of this process.</param>
internal sealed class Command(string folder, IReadOnlyDictionary<string, string> environment)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>Runs the .NET command line.</summary>
    public Task<CommandResult> DotNetAsync(params string[] arguments) => RunAsync("dotnet", arguments);

    /// <summary>Runs a program to its end.</summary>
    public async Task<CommandResult> RunAsync(string program, params string[] arguments)
    {
        using RunningCommand running = Start(program, arguments);
        return await running.WaitForExitAsync(Patience);
    }

    /// <summary>Starts a program that runs on.</summary>
    public RunningCommand Start(string program, params string[] arguments) => new(StartInfo(program, arguments));

    private ProcessStartInfo StartInfo(string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test host was told about its own build must not reach another one.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
