using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

/// <summary>
/// Each diagnostic about documents has a page. Its YAML block is a document without the head, a whole document where it names a version, or an overlay on the
/// bundled document. A line that is reported ends in a comment with the ids.
/// </summary>
public partial class CatalogTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Example, version: '1' }\n";

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = typeof(SpecDiagnostics)
        .GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. Descriptors.Keys];

    public static TheoryData<string> IdsWithAnExample => [.. Descriptors.Keys.Where(id => Yaml().IsMatch(Page(id)))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_BeginsWithWhatTheDiagnosticIs(string id)
    {
        DiagnosticDescriptor rule = Descriptors[id];

        Assert.StartsWith($"# {id}: {TitleOf(rule)}\n\n{rule.DefaultSeverity} · {rule.Category} · code fix: no\n\n## Cause\n", Page(id), StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\.$", TitleOf(rule));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasAllSections(string id) =>
        Assert.Equal(["Cause", "What was done about it", "How to fix", "When to suppress"], Section().Matches(Page(id)).Select(match => match.Groups["name"].Value).Where(name => name != "Example"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void List_HasEach(string id) =>
        Assert.Contains($"| [{id}]({id}.md) | {TitleOf(Descriptors[id])} | {Descriptors[id].DefaultSeverity} | no |", Read("docs/rules/README.md").Split('\n'));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Release_HasEach(string id)
    {
        string releases = Read("src/GongGen.Generator/AnalyzerReleases.Shipped.md") + Read("src/GongGen.Generator/AnalyzerReleases.Unshipped.md");

        string row = Assert.Single(releases.Split('\n'), line => line.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal([id, Descriptors[id].Category, Descriptors[id].DefaultSeverity.ToString(), TitleOf(Descriptors[id])], row.Split('|', StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Page_HasADiagnostic() =>
        Assert.Equal(Descriptors.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(PathOf("docs/rules"), "GONG9*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(IdsWithAnExample))]
    public void Example_GivesWhatItSays(string id)
    {
        string example = Yaml().Match(Page(id)).Groups["text"].Value;
        bool isOverlay = example.StartsWith("overlay:", StringComparison.Ordinal);
        string text = isOverlay || Version().IsMatch(example) ? example : Head + example;
        GeneratorRun run = isOverlay ? Spec.Run(Spec.Gong, "document.yaml").WithFile("example.yaml", text, ("GongOverlay", "true")) : Spec.Run(text, "example.yaml");

        string[] lines = text.Split('\n');
        string[] found = [.. run.RunOnly().Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}")];

        Assert.Contains(found, line => line.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal(lines.Where(line => Mark().IsMatch(line)).Select(line => $"{Mark().Match(line).Groups["id"].Value}: {line}").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static string TitleOf(DiagnosticDescriptor rule) => rule.Title.ToString(CultureInfo.InvariantCulture);

    private static string Page(string id) => Read($"docs/rules/{id}.md");

    private static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string PathOf(string path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GongGen.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, path);
    }

    [GeneratedRegex(@"^```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Yaml();

    [GeneratedRegex("^## (?<name>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Section();

    [GeneratedRegex("^(openapi|swagger):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version();

    [GeneratedRegex(@"# (?<id>GONG\d{4})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
