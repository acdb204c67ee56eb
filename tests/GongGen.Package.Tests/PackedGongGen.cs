using System.Globalization;

namespace GongGen.Package.Tests;

/// <summary>The package, made once for all tests under a version that nothing has cached, and the consumers beside its feed.</summary>
public sealed class PackedGongGen : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("gonggen-package-").FullName;
    private readonly string _packages = Repository.PathOf("artifacts/package-tests");

    /// <summary>Prepares a folder of its own.</summary>
    public PackedGongGen() => Consumers = new BuiltConsumers(this);

    /// <summary>The consumers that only have to compile.</summary>
    internal BuiltConsumers Consumers { get; }

    /// <summary>A version above every published one, so that "dotnet add package" takes it.</summary>
    public string Version { get; } = NewVersion(TimeProvider.System.GetUtcNow());

    /// <summary>The path of the nupkg.</summary>
    public string Path => System.IO.Path.Combine(_root, "feed", $"GongGen.{Version}.nupkg");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Repository.CopyFolder("tests/consumers", Folder(""));
        File.Move(System.IO.Path.Combine(Folder(""), "nuget.config"), System.IO.Path.Combine(_root, "nuget.config"));
        Command here = In("");
        string feed = Folder("../feed");
        (await here.DotNetAsync("pack", Repository.PathOf("src/GongGen"), "-v:q", "-m:2", "-c", "Release", "-o", feed, $"-p:PackageVersion={Version}")).Succeeded();
        (await here.DotNetAsync("pack", "Neighbour", "-v:q", "-m:2", "-o", feed)).Succeeded();
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        foreach (string name in new[] { $"gonggen/{Version}", "neighbour" })
        {
            string extracted = System.IO.Path.Combine(_packages, name);
            if (Directory.Exists(extracted))
            {
                Directory.Delete(extracted, recursive: true);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>A folder of the consumers, or beside them where its name begins with ".."; made where it is not there.</summary>
    public string Folder(string name) => Directory.CreateDirectory(System.IO.Path.Combine(_root, "consumers", name)).FullName;

    /// <summary>Runs commands in such a folder. Packages are read from the user's folder and written to one of the tests.</summary>
    internal Command In(string folder, params (string Name, string Value)[] environment)
    {
        Dictionary<string, string> variables = new(StringComparer.Ordinal)
        {
            ["GongGenVersion"] = Version,
            ["NUGET_PACKAGES"] = _packages,
            ["RestoreFallbackFolders"] = UserPackages(),
        };
        foreach ((string name, string value) in environment)
        {
            variables[name] = value;
        }

        return new Command(Folder(folder), variables);
    }

    private static string NewVersion(DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"1000.{(now - DateTimeOffset.UnixEpoch).Days}.{(int)now.TimeOfDay.TotalMilliseconds}");

    // A fallback folder has to be there.
    private static string UserPackages() => Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")).FullName;
}
