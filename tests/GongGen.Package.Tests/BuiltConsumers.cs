namespace GongGen.Package.Tests;

/// <summary>All consumers that only have to compile, built together once.</summary>
/// <param name="package">What they use.</param>
internal sealed class BuiltConsumers(PackedGongGen package)
{
    private readonly Lazy<Task<CommandResult>> _build = new(() => package.In("").DotNetAsync("build", "Consumers.slnx", "-v:q", "-m:2"));

    /// <summary>The findings of one project, each without the path before it; fails where the project made no assembly.</summary>
    public async Task<string[]> FindingsAsync(string project, params string[] frameworks)
    {
        CommandResult build = await _build.Value;
        string name = Path.GetFileName(project);
        string marker = $"{name}.csproj";
        string[] findings = [.. build.Findings.Where(line => line.Contains(marker, StringComparison.Ordinal))];
        foreach (string framework in frameworks)
        {
            string assembly = Path.Combine(package.Folder(project), "bin", "Debug", framework, name + ".dll");
            Assert.True(File.Exists(assembly), $"{assembly} was not made.\n{string.Join('\n', findings)}");
        }

        return findings;
    }
}
