using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GongGen.Analyzers.Tests.Catalog;

/// <summary>The page of a rule in docs/rules.</summary>
internal sealed partial class RulePage
{
    private readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);

    private RulePage(string text)
    {
        string[] parts = text.Split("\n## ");
        Head = parts[0];
        foreach (string part in parts[1..])
        {
            int end = part.IndexOf('\n');
            _sections.Add(part[..end], part[end..].Trim());
        }

        Overlay = Blocks("yaml", text).SingleOrDefault();
    }

    /// <summary>What stands before the first section.</summary>
    public string Head { get; }

    /// <summary>The overlay that the page's code is built with beside the bundled one; null for most pages.</summary>
    public string? Overlay { get; }

    /// <summary>The names of the sections, in their order.</summary>
    public IEnumerable<string> Sections => _sections.Keys;

    /// <summary>The path of a page in the repository.</summary>
    public static string PathOf(string id) => $"docs/rules/{id}.md";

    /// <summary>Reads the page of a rule.</summary>
    public static RulePage Of(string id) => At(PathOf(id));

    /// <summary>Reads a page that is built alike.</summary>
    public static RulePage At(string path) => new(Repository.Read(path));

    /// <summary>The text of a section.</summary>
    public string Section(string name) => _sections[name];

    /// <summary>The C# blocks of a section.</summary>
    public ImmutableArray<string> Code(string section) => [.. Blocks("csharp", _sections[section])];

    private static IEnumerable<string> Blocks(string language, string text) =>
        Block().Matches(text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
