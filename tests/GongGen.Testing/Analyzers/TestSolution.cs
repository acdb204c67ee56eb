using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Testing.Analyzers;

/// <summary>The projects of a test in a workspace, which fixers need.</summary>
internal static class TestSolution
{
    /// <summary>Opens the projects, each referring to the ones before it, with what generators made as documents.</summary>
    public static Solution Create(IReadOnlyList<TestProject> projects, IReadOnlyList<BuiltProject> built)
    {
        Solution solution = new AdhocWorkspace().CurrentSolution;
        List<ProjectReference> libraries = [];
        for (int i = 0; i < projects.Count; i++)
        {
            ProjectInfo info = Describe(projects[i], built[i], libraries);
            solution = solution.AddProject(info);
            libraries.Add(new ProjectReference(info.Id));
        }

        return solution;
    }

    /// <summary>Applies an action; the texts it changed are parsed again, so that the next step sees what a user would.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false);
        Solution changed = operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution
            ?? throw new HarnessException($"'{action.Title}' changes nothing.");
        foreach (DocumentId id in changed.GetChanges(solution).GetProjectChanges().SelectMany(project => project.GetAddedDocuments().Concat(project.GetChangedDocuments())))
        {
            changed = changed.WithDocumentText(id, SourceText.From(await TextAsync(changed.GetDocument(id)!).ConfigureAwait(false), Encoding.UTF8));
        }

        return changed;
    }

    /// <summary>The texts of the documents by path, with <c>\n</c>.</summary>
    public static async Task<ImmutableSortedDictionary<string, string>> TextsAsync(Solution solution)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (Document document in solution.Projects.SelectMany(project => project.Documents))
        {
            texts.Add(document.FilePath ?? $"/src/{document.Project.Name}/{document.Name}", Normalize(await TextAsync(document).ConfigureAwait(false)));
        }

        return texts.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>The text with <c>\n</c>.</summary>
    public static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static async Task<string> TextAsync(Document document) => (await document.GetTextAsync().ConfigureAwait(false)).ToString();

    private static ProjectInfo Describe(TestProject project, BuiltProject built, IEnumerable<ProjectReference> libraries)
    {
        ProjectId id = ProjectId.CreateNewId(project.Name);
        IEnumerable<DocumentInfo> own = built.Own.Select(tree => Describe(id, tree.FilePath, tree.GetText()));
        IEnumerable<DocumentInfo> generated = built.Generated.Select((tree, i) => Describe(id, tree.FilePath.Length > 0 ? tree.FilePath : $"/generated/{i}.g.cs", tree.GetText()));
        return ProjectInfo
            .Create(
                id,
                VersionStamp.Default,
                project.Name,
                project.Name,
                LanguageNames.CSharp,
                compilationOptions: project.CompilationOptions,
                parseOptions: project.ParseOptions,
                documents: [.. own, .. generated],
                projectReferences: [.. libraries],
                metadataReferences: project.References,
                additionalDocuments: project.Files.Select(file => Describe(id, project.FullPath(file.Path), SourceText.From(file.Text, Encoding.UTF8))))
            .WithAnalyzerConfigDocuments(project.AllConfigs().Select(config => Describe(id, config.Path, SourceText.From(config.Text, Encoding.UTF8))));
    }

    private static DocumentInfo Describe(ProjectId project, string path, SourceText text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project, path),
        Path.GetFileName(path),
        loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default)),
        filePath: path);
}
