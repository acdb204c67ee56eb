namespace GongGen.Package.Tests;

/// <summary>What a command said and how it ended.</summary>
/// <param name="ExitCode">Its exit code; 0 is success.</param>
/// <param name="Output">What it wrote, errors included.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>Each line of a compiler or of MSBuild that is a warning or an error, once, in ordinal order.</summary>
    public string[] Findings => [.. Output
        .Split('\n', StringSplitOptions.TrimEntries)
        .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    /// <summary>The result, unless the command failed.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
