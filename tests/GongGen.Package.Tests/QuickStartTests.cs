using System.Text.RegularExpressions;

namespace GongGen.Package.Tests;

/// <summary>What the README tells a new user to do, done.</summary>
[Collection(PackageCollection.Name)]
public partial class QuickStartTests(PackedGongGen package)
{
    // Outside of the consumers: their build files are no part of an empty folder.
    private const string Folder = "../QuickStart";
    private const string PackageReadme = "src/GongGen/README.md";

    [Fact]
    public void BothReadmes_TellTheSame()
    {
        string readme = Repository.Read("README.md");

        Assert.All(Blocks("sh").Concat(Blocks("csharp")), block => Assert.Contains(block, readme, StringComparison.Ordinal));
    }

    [Fact]
    public async Task StepsOfTheReadme_LeadToAProgramThatReadsUsers()
    {
        await using GongSandbox sandbox = await GongSandbox.StartAsync();
        Command here = package.In(
            Folder, ("GONG_BASE_URL", sandbox.BaseUrl.ToString()), ("GONG_ACCESS_KEY", sandbox.AccessKey), ("GONG_ACCESS_KEY_SECRET", sandbox.AccessKeySecret));
        foreach (string line in Blocks("sh").Single().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split(' ');
            (await here.RunAsync(words[0], words[1..])).Succeeded();
        }

        await File.WriteAllTextAsync(Path.Combine(package.Folder(Folder), "Program.cs"), Blocks("csharp").Single());
        CommandResult run = (await here.DotNetAsync("run", "-v:q")).Succeeded();

        Assert.Empty(run.Findings);
        Assert.Equal(sandbox.State.Users.Count(user => !user.IsAvatar), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static string[] Blocks(string language) =>
        [.. Block().Matches(Repository.Read(PackageReadme)).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
