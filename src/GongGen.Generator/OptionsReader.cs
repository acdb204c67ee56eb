using GongGen.Model;
using GongGen.Model.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Generator;

/// <summary>Reads what the project says about a document: metadata of its item first, then properties of the project.</summary>
internal sealed class OptionsReader
{
    private const string DefaultNamespace = "Gong";
    private readonly AnalyzerConfigOptions _metadata;
    private readonly AnalyzerConfigOptions _properties;
    private readonly string _path;

    /// <summary>Prepares to read the settings of a file.</summary>
    public OptionsReader(AnalyzerConfigOptionsProvider options, AdditionalText file)
    {
        _metadata = options.GetOptions(file);
        _properties = options.GlobalOptions;
        _path = file.Path;
    }

    /// <summary>True where the file is a GongOpenApi item.</summary>
    public bool IsDocument => _metadata.Metadata("GongOpenApi") is { } mark && Is(mark, "true");

    /// <summary>True where the file is an overlay, of GongGen or of the user.</summary>
    public bool IsOverlay => _metadata.Metadata("GongOverlay") is { } kind && (IsBundled(kind) || Is(kind, "true"));

    /// <summary>True where the file is GongGen's own overlay.</summary>
    public bool IsBundledOverlay => _metadata.Metadata("GongOverlay") is { } kind && IsBundled(kind);

    /// <summary>An issue about a setting, located at the start of the file.</summary>
    public static SpecIssue Issue(string path, string message) =>
        new(SpecIssueKind.InvalidSetting, message, "", new SpecLocation(path, 0, 0, 0, 0, 0, 0));

    /// <summary>The namespace to emit into.</summary>
    public string ReadNamespace(List<SpecIssue> issues)
    {
        string ns = Setting("GongNamespace") ?? DefaultNamespace;
        if (ns.Split('.').All(IsIdentifier))
        {
            return ns;
        }

        issues.Add(Issue(_path, $"\"{ns}\" is not a C# namespace: write identifiers with dots between them, as in Acme.Gong. Nothing was generated"));
        return DefaultNamespace;
    }

    /// <summary>True where emitted types are public.</summary>
    public bool ReadAccessibility(List<SpecIssue> issues)
    {
        string value = Setting("GongAccessibility") ?? "public";
        if (Is(value, "public") || Is(value, "internal"))
        {
            return Is(value, "public");
        }

        issues.Add(Issue(_path, $"\"{value}\" is not an accessibility: write public or internal. Nothing was generated"));
        return true;
    }

    /// <summary>A list of names with commas or semicolons between them.</summary>
    public EquatableArray<string> ReadNames(string metadata) => (_metadata.Metadata(metadata) ?? "")
        .Split(',', ';')
        .Select(name => name.Trim())
        .Where(name => name.Length > 0)
        .ToEquatableArray();

    private static bool IsBundled(string kind) => Is(kind, "bundled");

    // As MSBuild compares.
    private static bool Is(string text, string value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    private static bool IsIdentifier(string text) =>
        SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

    // The item speaks first, then the project.
    private string? Setting(string name) => _metadata.Metadata(name) ?? _properties.Property(name);
}
