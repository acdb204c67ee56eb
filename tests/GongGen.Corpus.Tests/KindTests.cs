using System.Globalization;
using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Reading;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Corpus.Tests;

/// <summary>Each kind of finding has a page, and something here raises it; each finding says where it stands.</summary>
public class KindTests
{
    private const string Document = "openapi: 3.1.0\npaths: {}\n";

    private static readonly Lazy<IReadOnlyList<(string Name, SpecIssue Issue)>> Found = new(() =>
    [
        .. CorpusDocument.Names.SelectMany(name => Read(name).Select(issue => (name, issue))),
    ]);

    // What no document by itself can raise: settings, the project, overlays.
    private static readonly Dictionary<SpecIssueKind, GeneratorRun> Elsewhere = new()
    {
        [SpecIssueKind.InvalidSetting] = GeneratorRun.Of<Generator.GongGenerator>().WithFile("document.yaml", Document, ("GongOpenApi", "true"), ("GongNamespace", "1")),
        [SpecIssueKind.UnsupportedProject] = CorpusDocument.Run(Document).WithLanguageVersion(LanguageVersion.CSharp11),
        [SpecIssueKind.InvalidOverlay] = CorpusDocument.Run(Document).WithFile("overlay.yaml", "overlay: 1.0.0\nactions: [{ target: '$..x', remove: true }]\n", ("GongOverlay", "true")),
        [SpecIssueKind.OverlayTargetUnmatched] = CorpusDocument.Run(Document).WithFile("overlay.yaml", "overlay: 1.0.0\nactions: [{ target: $.gone, remove: true }]\n", ("GongOverlay", "true")),
    };

    public static TheoryData<SpecIssueKind> Kinds => [.. Enum.GetValues<SpecIssueKind>()];

    public static TheoryData<SpecIssueKind> KindsOfDocuments => [.. Enum.GetValues<SpecIssueKind>().Where(kind => kind != SpecIssueKind.InternalError && !Elsewhere.ContainsKey(kind))];

    public static TheoryData<SpecIssueKind> OtherKinds => [.. Elsewhere.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_HasAPage(SpecIssueKind kind)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GongGen.sln")))
        {
            folder = folder.Parent;
        }

        Assert.StartsWith($"# GONG{(int)kind}: ", File.ReadAllText(Path.Combine(folder!.FullName, "docs", "rules", $"GONG{(int)kind}.md")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(KindsOfDocuments))]
    public void Kind_IsRaisedByADocument(SpecIssueKind kind) => Assert.Contains(Found.Value, found => found.Issue.Kind == kind);

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public void Kind_IsRaisedElsewhere(SpecIssueKind kind) =>
        Assert.Contains(Elsewhere[kind].Run().Diagnostics, diagnostic => diagnostic.Id == string.Create(CultureInfo.InvariantCulture, $"GONG{(int)kind}"));

    [Fact]
    public void Finding_SaysWhereItStands() => Assert.All(Found.Value, found =>
    {
        string[] lines = CorpusDocument.Text(found.Name).TrimStart('\ufeff').ReplaceLineEndings("\n").Split('\n');
        bool isAboutText = found.Issue.Kind is SpecIssueKind.Syntax or SpecIssueKind.NotOpenApi;

        Assert.InRange(found.Issue.Location.Line, 0, lines.Length - 1);
        Assert.InRange(found.Issue.Location.Column, 0, lines[found.Issue.Location.Line].Length + 1);
        Assert.True(isAboutText || found.Issue.Pointer.StartsWith('#'), $"{found.Name}: {found.Issue.Message}");
        Assert.True(isAboutText || found.Issue.Location.Length > 0, $"{found.Name}: {found.Issue.Message}");
    });

    private static EquatableArray<SpecIssue> Read(string name) =>
        DocumentReader.Read(new SpecSource(name, CorpusDocument.Text(name)), new ReadSettings { Namespace = "Gong" }, CancellationToken.None).Issues;
}
